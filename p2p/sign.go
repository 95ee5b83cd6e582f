package p2p

import "fmt"

// Sign signs a digest with the key behind the host's id, which anybody checks with the id alone (peer.ID.ExtractPublicKey). What is hashed must begin with
// a name of its own; what libp2p signs with this key is no bare digest.
func (h *Host) Sign(b []byte) ([]byte, error) {
	sig, err := h.cfg.Key.Sign(b)
	if err != nil {
		return nil, fmt.Errorf("sign with the network key: %w", err)
	}
	return sig, nil
}
