package ru.rsnms.signature.adapter.cms;

import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;
import ru.rsnms.signature.adapter.cms.SomeAuthority.Keys;

/** An invented owner of a certificate, who signs as signing programs do, and as they should not. */
record SomeSigner(X509CertificateHolder certificate, KeyPair pair, Keys keys) {

  private static final ASN1ObjectIdentifier STREEBOG =
      RosstandartObjectIdentifiers.id_tc26_gost_3411_12_256;

  byte[] sign(byte[] content) {
    return sign(content, SomeAuthority.NOW.minusSeconds(120));
  }

  byte[] sign(byte[] content, Instant at) {
    return cms(content, attributes(at, true), false, true);
  }

  byte[] attached(byte[] content) {
    return cms(content, attributes(SomeAuthority.NOW, true), true, true);
  }

  byte[] withoutNameOfCertificate(byte[] content) {
    return cms(content, attributes(SomeAuthority.NOW, false), false, true);
  }

  byte[] withoutCertificate(byte[] content) {
    return cms(content, attributes(SomeAuthority.NOW, true), false, false);
  }

  byte[] encoded() {
    try {
      return certificate.getEncoded();
    } catch (java.io.IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] pem(byte[] signature) {
    var body = Base64.getMimeEncoder(64, new byte[] {'\r', '\n'}).encodeToString(signature);
    return ("-----BEGIN CMS-----\r\n" + body + "\r\n-----END CMS-----\r\n")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private AttributeTable attributes(Instant at, boolean naming) {
    var table = new Hashtable<ASN1ObjectIdentifier, Attribute>();
    put(table, CMSAttributes.signingTime, new Time(Date.from(at)));
    if (naming) {
      put(table, PKCSObjectIdentifiers.id_aa_signingCertificateV2, name());
    }
    return new AttributeTable(table);
  }

  private SigningCertificateV2 name() {
    try {
      var digest = Crypto.digest(STREEBOG.getId(), certificate.getEncoded());
      return new SigningCertificateV2(new ESSCertIDv2(new AlgorithmIdentifier(STREEBOG), digest));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static void put(
      Map<ASN1ObjectIdentifier, Attribute> table,
      ASN1ObjectIdentifier type,
      org.bouncycastle.asn1.ASN1Encodable value) {
    table.put(type, new Attribute(type, new DERSet(value)));
  }

  private byte[] cms(
      byte[] content, AttributeTable attributes, boolean inside, boolean withCertificate) {
    try {
      var generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(
          new JcaSignerInfoGeneratorBuilder(
                  new JcaDigestCalculatorProviderBuilder().setProvider(Crypto.PROVIDER).build())
              .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes))
              .build(
                  new JcaContentSignerBuilder(keys.signature)
                      .setProvider(Crypto.PROVIDER)
                      .build(pair.getPrivate()),
                  certificate));
      if (withCertificate) {
        generator.addCertificates(new CollectionStore<>(List.of(certificate)));
      }
      return generator.generate(new CMSProcessableByteArray(content), inside).getEncoded();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
