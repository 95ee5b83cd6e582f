package onnx

import (
	"fmt"
	"math"
)

// Coordinates and coefficients of Resize, axis by axis, in float64.

// axisPlan is how one axis is resized.
type axisPlan struct {
	axis, in, out int
	scale         float64
	roi           [2]float64
	taps          int       // 0 for nearest
	idx           []int     // out × max(taps, 1) positions in the input
	coef          []float64 // out × taps
	outside       []bool    // positions that take the extrapolation value; nil if none
}

// tapCount says how many inputs an output of the axis is made of.
func (r *resize) tapCount(p *axisPlan) error {
	radius := map[string]float64{"linear": 1, "cubic": 2}[r.mode]
	p.taps = int(2 * radius)
	if r.antialias {
		start := math.Floor(-radius/min(p.scale, 1)) + 1
		if !(start > -maxWindow) {
			return fmt.Errorf("scale %v spreads over too many inputs", p.scale)
		}
		p.taps = 2 - 2*int(start)
	}
	return nil
}

// source maps position i of the output axis to the input axis.
func (r *resize) source(p *axisPlan, i int) float64 {
	x, in := float64(i), float64(p.in)
	width := float64(p.scale * in) // rounded before anything is taken from it
	switch r.coord {
	case "align_corners":
		if width == 1 {
			return 0
		}
		return float64(x*(in-1)) / (width - 1)
	case "asymmetric":
		return x / p.scale
	case "tf_crop_and_resize":
		start := float64(p.roi[0] * (in - 1))
		if width == 1 {
			return float64(float64(float64(p.roi[1]-p.roi[0])*(in-1))/2) + start
		}
		return float64(float64(x*(p.roi[1]-p.roi[0]))*(in-1))/(width-1) + start
	case "pytorch_half_pixel":
		if width == 1 {
			return -0.5
		}
	case "tf_half_pixel_for_nn":
		return (x + 0.5) / p.scale
	case "half_pixel_symmetric":
		offset := float64(in / 2 * (1 - float64(p.out)/width))
		return offset + (x+0.5)/p.scale - 0.5
	}
	return (x+0.5)/p.scale - 0.5
}

// fill computes positions and coefficients of an axis.
func (r *resize) fill(p *axisPlan) {
	per := max(1, p.taps)
	p.idx, p.coef = make([]int, p.out*per), make([]float64, p.out*p.taps)
	for i := range p.out {
		at := r.source(p, i)
		if r.coord == "tf_crop_and_resize" && !(at >= 0 && at <= float64(p.in-1)) {
			if p.outside == nil {
				p.outside = make([]bool, p.out)
			}
			p.outside[i] = true
			continue
		}
		at = min(max(at, -maxElems), maxElems)
		floor := math.Floor(at)
		if p.taps == 0 {
			p.idx[i] = min(max(r.nearestTo(at, floor), 0), p.in-1)
			continue
		}
		ratio, first := at-floor, int(floor)+1-p.taps/2
		if ratio == 0 { // an exact position counts as the right end of the interval before it
			ratio, first = 1, first-1
		}
		coef := p.coef[i*p.taps : (i+1)*p.taps]
		r.coefficients(coef, ratio, p.scale)
		if r.exclude {
			sum := 0.0
			for k := range coef {
				if first+k < 0 || first+k >= p.in {
					coef[k] = 0
				}
				sum += coef[k]
			}
			for k := range coef {
				if sum != 0 {
					coef[k] /= sum
				}
			}
		}
		for k := range coef {
			p.idx[i*p.taps+k] = min(max(first+k, 0), p.in-1)
		}
	}
}

func (r *resize) nearestTo(at, floor float64) int {
	f := at - floor
	up := false
	switch r.nearest {
	case "round_prefer_floor":
		up = f > 0.5
	case "round_prefer_ceil":
		up = f >= 0.5
	case "ceil":
		up = f > 0
	}
	if up {
		return int(floor) + 1
	}
	return int(floor)
}

// coefficients fills the weights of the taps around a position that lies ratio (0 < ratio <= 1) after the tap left of it.
func (r *resize) coefficients(coef []float64, ratio, scale float64) {
	if !r.antialias {
		if r.mode == "linear" {
			coef[0], coef[1] = 1-ratio, ratio
			return
		}
		for k := range coef {
			coef[k] = r.cubic(math.Abs(ratio - float64(k-1)))
		}
		return
	}
	scale = min(scale, 1)
	start, sum := 1-len(coef)/2, 0.0
	for k := range coef {
		d := math.Abs(float64(scale * (float64(start+k) - ratio)))
		if r.mode == "linear" {
			coef[k] = max(0, 1-d)
		} else {
			coef[k] = r.cubic(d)
		}
		sum += coef[k]
	}
	for k := range coef {
		coef[k] /= sum
	}
}

// cubic is Keys' convolution kernel at distance d.
func (r *resize) cubic(d float64) float64 {
	a := r.cubicA
	switch {
	case d <= 1:
		return float64(float64((float64((a+2)*d)-(a+3))*d)*d) + 1
	case d < 2:
		return float64((float64((float64(a*d)-float64(5*a))*d)+float64(8*a))*d) - float64(4*a)
	}
	return 0
}
