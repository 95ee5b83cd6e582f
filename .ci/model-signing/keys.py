"""Writes keys on both curves, and a certificate for one of them with its root."""

import datetime
import pathlib
import sys

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

out = pathlib.Path(sys.argv[1])


def key(name, curve):
    k = ec.generate_private_key(curve)
    pem = k.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path = out / f"{name}.pem"
    path.touch(mode=0o600)
    path.write_bytes(pem)
    public = k.public_key().public_bytes(serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo)
    (out / f"{name}.pub.pem").write_bytes(public)
    return k


def certificate(name, subject, issuer, public, by, ca):
    now = datetime.datetime.now(datetime.timezone.utc)
    usage = {u: False for u in ["digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement", "key_cert_sign",
                                "crl_sign", "encipher_only", "decipher_only"]}
    usage["key_cert_sign" if ca else "digital_signature"] = True
    builder = (x509.CertificateBuilder().subject_name(subject).issuer_name(issuer).public_key(public).serial_number(x509.random_serial_number())
               .not_valid_before(now - datetime.timedelta(hours=1)).not_valid_after(now + datetime.timedelta(days=1))
               .add_extension(x509.BasicConstraints(ca=ca, path_length=None), critical=True).add_extension(x509.KeyUsage(**usage), critical=True)
               .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
               .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(by.public_key()), critical=False))
    (out / f"{name}.pem").write_bytes(builder.sign(by, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))


key("p256", ec.SECP256R1())
signer = key("p384", ec.SECP384R1())
key("other", ec.SECP384R1())
root = key("root", ec.SECP384R1())
name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "root of this check")])
certificate("ca", name, name, root.public_key(), root, True)
certificate("leaf", x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "signer of this check")]), name, signer.public_key(), root, False)
