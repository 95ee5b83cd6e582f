#include "textflag.h"

// The registers. The rounds take their words and constants from X0. A state is two registers: ABEF and CDGH.
#define X_ABEF X1
#define X_CDGH X2
#define Y_ABEF X3
#define Y_CDGH X4
#define M0 X5
#define M1 X6
#define M2 X7
#define M3 X8
#define TMP X9
#define FLIP X10
#define X_ABEF_OLD X11
#define X_CDGH_OLD X12
#define Y_ABEF_OLD X13
#define Y_CDGH_OLD X14

// LOAD4 reads the i-th four words of the block, big-endian.
#define LOAD4(m, i) \
	MOVOU  i*16(SI), m \
	PSHUFB FLIP, m

// ROUNDS does rounds 4i to 4i+3 of both states with the words in m.
#define ROUNDS(m, i) \
	MOVO        m, X0              \
	PADDD       i*16(AX), X0       \
	SHA256RNDS2 X0, X_ABEF, X_CDGH \
	SHA256RNDS2 X0, Y_ABEF, Y_CDGH \
	PSHUFD      $0x0e, X0, X0      \
	SHA256RNDS2 X0, X_CDGH, X_ABEF \
	SHA256RNDS2 X0, Y_CDGH, Y_ABEF

// NEXT4 completes the four words that follow those in m, in next, where MSG1 has begun them; before are those before m.
#define NEXT4(before, m, next) \
	MOVO       m, TMP          \
	PALIGNR    $4, before, TMP \
	PADDD      TMP, next       \
	SHA256MSG2 m, next

// UNPACK makes ABEF and CDGH of a state in memory (a..h).
#define UNPACK(state, abef, cdgh) \
	MOVOU   (state), abef      \
	MOVOU   16(state), cdgh    \
	PSHUFD  $0xb1, abef, abef  \
	PSHUFD  $0x1b, cdgh, cdgh  \
	MOVO    abef, TMP          \
	PALIGNR $8, cdgh, abef     \
	PBLENDW $0xf0, TMP, cdgh

// PACK writes it back.
#define PACK(state, abef, cdgh) \
	PSHUFD  $0x1b, abef, abef  \
	PSHUFD  $0xb1, cdgh, cdgh  \
	MOVO    abef, TMP          \
	PBLENDW $0xf0, cdgh, abef  \
	PALIGNR $8, TMP, cdgh      \
	MOVOU   abef, (state)      \
	MOVOU   cdgh, 16(state)

// func cpuidSHA() bool
TEXT ·cpuidSHA(SB), NOSPLIT, $0-1
	XORL  AX, AX
	CPUID
	CMPL  AX, $7
	JLT   none
	MOVL  $7, AX
	XORL  CX, CX
	CPUID
	SHRL  $29, BX
	ANDL  $1, BX
	MOVB  BX, ret+0(FP)
	RET

none:
	MOVB $0, ret+0(FP)
	RET

// func blocks(x, y *state, b []byte)
TEXT ·blocks(SB), NOSPLIT, $0-40
	MOVQ  x+0(FP), DI
	MOVQ  y+8(FP), DX
	MOVQ  b_base+16(FP), SI
	MOVQ  b_len+24(FP), CX
	SHRQ  $6, CX
	JZ    done
	LEAQ  constants<>(SB), AX
	MOVOU flip<>(SB), FLIP
	UNPACK(DI, X_ABEF, X_CDGH)
	UNPACK(DX, Y_ABEF, Y_CDGH)

loop:
	MOVO X_ABEF, X_ABEF_OLD
	MOVO X_CDGH, X_CDGH_OLD
	MOVO Y_ABEF, Y_ABEF_OLD
	MOVO Y_CDGH, Y_CDGH_OLD

	LOAD4(M0, 0)
	ROUNDS(M0, 0)
	LOAD4(M1, 1)
	ROUNDS(M1, 1)
	SHA256MSG1 M1, M0
	LOAD4(M2, 2)
	ROUNDS(M2, 2)
	SHA256MSG1 M2, M1
	LOAD4(M3, 3)
	ROUNDS(M3, 3)
	NEXT4(M2, M3, M0)
	SHA256MSG1 M3, M2
	ROUNDS(M0, 4)
	NEXT4(M3, M0, M1)
	SHA256MSG1 M0, M3
	ROUNDS(M1, 5)
	NEXT4(M0, M1, M2)
	SHA256MSG1 M1, M0
	ROUNDS(M2, 6)
	NEXT4(M1, M2, M3)
	SHA256MSG1 M2, M1
	ROUNDS(M3, 7)
	NEXT4(M2, M3, M0)
	SHA256MSG1 M3, M2
	ROUNDS(M0, 8)
	NEXT4(M3, M0, M1)
	SHA256MSG1 M0, M3
	ROUNDS(M1, 9)
	NEXT4(M0, M1, M2)
	SHA256MSG1 M1, M0
	ROUNDS(M2, 10)
	NEXT4(M1, M2, M3)
	SHA256MSG1 M2, M1
	ROUNDS(M3, 11)
	NEXT4(M2, M3, M0)
	SHA256MSG1 M3, M2
	ROUNDS(M0, 12)
	NEXT4(M3, M0, M1)
	SHA256MSG1 M0, M3
	ROUNDS(M1, 13)
	NEXT4(M0, M1, M2)
	ROUNDS(M2, 14)
	NEXT4(M1, M2, M3)
	ROUNDS(M3, 15)

	PADDD X_ABEF_OLD, X_ABEF
	PADDD X_CDGH_OLD, X_CDGH
	PADDD Y_ABEF_OLD, Y_ABEF
	PADDD Y_CDGH_OLD, Y_CDGH
	ADDQ  $64, SI
	DECQ  CX
	JNZ   loop

	PACK(DI, X_ABEF, X_CDGH)
	PACK(DX, Y_ABEF, Y_CDGH)

done:
	RET

// flip reverses the bytes of each word.
DATA flip<>+0(SB)/8, $0x0405060700010203
DATA flip<>+8(SB)/8, $0x0c0d0e0f08090a0b
GLOBL flip<>(SB), RODATA|NOPTR, $16

// constants are FIPS 180-4's round constants.
DATA constants<>+0(SB)/8, $0x71374491428a2f98
DATA constants<>+8(SB)/8, $0xe9b5dba5b5c0fbcf
DATA constants<>+16(SB)/8, $0x59f111f13956c25b
DATA constants<>+24(SB)/8, $0xab1c5ed5923f82a4
DATA constants<>+32(SB)/8, $0x12835b01d807aa98
DATA constants<>+40(SB)/8, $0x550c7dc3243185be
DATA constants<>+48(SB)/8, $0x80deb1fe72be5d74
DATA constants<>+56(SB)/8, $0xc19bf1749bdc06a7
DATA constants<>+64(SB)/8, $0xefbe4786e49b69c1
DATA constants<>+72(SB)/8, $0x240ca1cc0fc19dc6
DATA constants<>+80(SB)/8, $0x4a7484aa2de92c6f
DATA constants<>+88(SB)/8, $0x76f988da5cb0a9dc
DATA constants<>+96(SB)/8, $0xa831c66d983e5152
DATA constants<>+104(SB)/8, $0xbf597fc7b00327c8
DATA constants<>+112(SB)/8, $0xd5a79147c6e00bf3
DATA constants<>+120(SB)/8, $0x1429296706ca6351
DATA constants<>+128(SB)/8, $0x2e1b213827b70a85
DATA constants<>+136(SB)/8, $0x53380d134d2c6dfc
DATA constants<>+144(SB)/8, $0x766a0abb650a7354
DATA constants<>+152(SB)/8, $0x92722c8581c2c92e
DATA constants<>+160(SB)/8, $0xa81a664ba2bfe8a1
DATA constants<>+168(SB)/8, $0xc76c51a3c24b8b70
DATA constants<>+176(SB)/8, $0xd6990624d192e819
DATA constants<>+184(SB)/8, $0x106aa070f40e3585
DATA constants<>+192(SB)/8, $0x1e376c0819a4c116
DATA constants<>+200(SB)/8, $0x34b0bcb52748774c
DATA constants<>+208(SB)/8, $0x4ed8aa4a391c0cb3
DATA constants<>+216(SB)/8, $0x682e6ff35b9cca4f
DATA constants<>+224(SB)/8, $0x78a5636f748f82ee
DATA constants<>+232(SB)/8, $0x8cc7020884c87814
DATA constants<>+240(SB)/8, $0xa4506ceb90befffa
DATA constants<>+248(SB)/8, $0xc67178f2bef9a3f7
GLOBL constants<>(SB), RODATA|NOPTR, $256
