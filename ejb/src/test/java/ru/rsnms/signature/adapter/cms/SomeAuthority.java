package ru.rsnms.signature.adapter.cms;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import ru.rsnms.signature.model.TrustStore;

/** An invented authority that gives certificates to invented people, proper ones and others. */
final class SomeAuthority implements TrustStore {

  /** The moment at which the tests sign and check. */
  static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

  /** A kind of keys with the algorithm that signs with them. */
  enum Keys {
    GOST_256("ECGOST3410-2012", "GOST3411-2012-256WITHECGOST3410-2012-256"),
    GOST_512("ECGOST3410-2012", "GOST3411-2012-512WITHECGOST3410-2012-512"),
    RSA("RSA", "SHA256WITHRSA"),
    SMALL_RSA("RSA", "SHA256WITHRSA"),
    OLD_DIGEST("RSA", "SHA1WITHRSA"),
    EC("EC", "SHA256WITHECDSA");

    private final String generator;
    final String signature;

    Keys(String generator, String signature) {
      this.generator = generator;
      this.signature = signature;
    }

    private AlgorithmParameterSpec size() {
      return switch (this) {
        case GOST_256 -> new ECGenParameterSpec("Tc26-Gost-3410-12-256-paramSetA");
        case GOST_512 -> new ECGenParameterSpec("Tc26-Gost-3410-12-512-paramSetA");
        case RSA, OLD_DIGEST -> new RSAKeyGenParameterSpec(2048, RSAKeyGenParameterSpec.F4);
        case SMALL_RSA -> new RSAKeyGenParameterSpec(1024, RSAKeyGenParameterSpec.F4);
        case EC -> new ECGenParameterSpec("P-256");
      };
    }

    KeyPair pair() {
      try {
        var maker = KeyPairGenerator.getInstance(generator, Crypto.PROVIDER);
        maker.initialize(size());
        return maker.generateKeyPair();
      } catch (GeneralSecurityException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private final X500Name name;
  private final KeyPair pair = Keys.GOST_256.pair();
  private final X509CertificateHolder root;
  private byte[] revoked;

  SomeAuthority(String commonName) {
    name = new X500NameBuilder().addRDN(BCStyle.CN, commonName).build();
    root = certificate(new Request(name, pair, Keys.GOST_256, KeyUsage.keyCertSign), true);
  }

  /** What somebody asks to be certified. */
  record Request(X500Name subject, KeyPair pair, Keys keys, int usage, Instant from, Instant to) {

    Request(X500Name subject, KeyPair pair, Keys keys, int usage) {
      this(
          subject,
          pair,
          keys,
          usage,
          NOW.minus(Duration.ofDays(30)),
          NOW.plus(Duration.ofDays(330)));
    }

    static Request of(String surname, String given) {
      return of(surname, given, Keys.GOST_256);
    }

    static Request of(String surname, String given, Keys keys) {
      var subject =
          new X500NameBuilder()
              .addRDN(BCStyle.C, "RU")
              .addRDN(BCStyle.O, "Министерство образования Заречной области")
              .addRDN(BCStyle.CN, "Министерство образования Заречной области")
              .addRDN(BCStyle.SURNAME, surname)
              .addRDN(BCStyle.GIVENNAME, given)
              .build();
      return new Request(subject, keys.pair(), keys, KeyUsage.digitalSignature);
    }

    Request valid(String from, String to) {
      return new Request(subject, pair, keys, usage, Instant.parse(from), Instant.parse(to));
    }

    Request forUsage(int other) {
      return new Request(subject, pair, keys, other, from, to);
    }
  }

  SomeSigner give(Request request) {
    return new SomeSigner(certificate(request, false), request.pair(), request.keys());
  }

  /** Somebody who gives time stamps and does nothing else. */
  SomeStamper giveForStamps(Request request) {
    return new SomeStamper(
        built(request, name, pair, Keys.GOST_256, false, KeyPurposeId.id_kp_timeStamping),
        request.pair(),
        request.keys());
  }

  /** A certificate that nobody but its owner vouches for. */
  static SomeSigner selfMade(Request request) {
    return new SomeSigner(
        built(request, request.subject(), request.pair(), request.keys(), false),
        request.pair(),
        request.keys());
  }

  private X509CertificateHolder certificate(Request request, boolean authority) {
    return built(request, name, pair, Keys.GOST_256, authority);
  }

  private static X509CertificateHolder built(
      Request request,
      X500Name issuer,
      KeyPair issuerPair,
      Keys issuerKeys,
      boolean authority,
      KeyPurposeId... purposes) {
    try {
      X509v3CertificateBuilder builder =
          new JcaX509v3CertificateBuilder(
                  issuer,
                  new BigInteger(120, new java.util.Random(request.subject().hashCode())),
                  Date.from(request.from()),
                  Date.from(request.to()),
                  request.subject(),
                  request.pair().getPublic())
              .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
              .addExtension(
                  Extension.keyUsage,
                  true,
                  new KeyUsage(
                      authority ? KeyUsage.keyCertSign | KeyUsage.cRLSign : request.usage()));
      if (purposes.length > 0) {
        builder.addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(purposes));
      }
      return builder.build(
          new JcaContentSignerBuilder(issuerKeys.signature)
              .setProvider(Crypto.PROVIDER)
              .build(issuerPair.getPrivate()));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  /** Publishes a list of revocation; with nobody on it as long as nobody is given. */
  SomeAuthority revoking(SomeSigner... signers) throws Exception {
    var list = new X509v2CRLBuilder(name, Date.from(NOW.minusSeconds(60)));
    list.setNextUpdate(Date.from(NOW.plusSeconds(3600)));
    for (var signer : signers) {
      list.addCRLEntry(
          signer.certificate().getSerialNumber(),
          Date.from(NOW.minusSeconds(600)),
          CRLReason.keyCompromise);
    }
    revoked =
        list.build(
                new JcaContentSignerBuilder(Keys.GOST_256.signature)
                    .setProvider(Crypto.PROVIDER)
                    .build(pair.getPrivate()))
            .getEncoded();
    return this;
  }

  @Override
  public List<byte[]> certificates() {
    try {
      return List.of(root.getEncoded());
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<byte[]> revocationLists() {
    return revoked == null ? List.of() : List.of(revoked);
  }

  static Map<Keys, String> names() {
    return Map.of(
        Keys.GOST_256, "ГОСТ Р 34.10-2012, 256 бит",
        Keys.GOST_512, "ГОСТ Р 34.10-2012, 512 бит",
        Keys.RSA, "RSA 2048",
        Keys.EC, "ECDSA 256");
  }
}
