package onchain

import (
	"errors"
	"testing"
)

func TestCertificateEpoch(t *testing.T) {
	for _, form := range []Form{Full, Cached, FullRemember} {
		if epoch, err := CertificateEpoch([]byte{byte(form), 0, 0, 0, 0, 0, 0, 1, 2, 3}); err != nil || epoch != 258 {
			t.Errorf("form %d: %d, %v", form, epoch, err)
		}
	}
	for _, bad := range [][]byte{nil, {1}, {1, 0, 0, 0, 0, 0, 0, 1}, make([]byte, 9), {4, 0, 0, 0, 0, 0, 0, 0, 1}} {
		if _, err := CertificateEpoch(bad); !errors.Is(err, ErrPacked) {
			t.Errorf("%x: %v", bad, err)
		}
	}
}
