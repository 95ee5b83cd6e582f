package kernel

const hasHalf = true
