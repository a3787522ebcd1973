package ru.rsnms.deploy.authority;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Date;
import java.util.Hashtable;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
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
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;

/** Signs files as a signing program on the desk of an official does: CAdES-BES, GOST. */
public final class TestSigner {

  private static final ASN1ObjectIdentifier STREEBOG =
      RosstandartObjectIdentifiers.id_tc26_gost_3411_12_256;

  private final Certified certified;
  private final Clock clock;

  TestSigner(Certified certified, Clock clock) {
    this.certified = certified;
    this.clock = clock;
  }

  /** The certificate, DER. */
  public byte[] certificate() throws IOException {
    return certified.certificate().getEncoded();
  }

  /** A detached signature over the bytes, DER. */
  public byte[] sign(byte[] content) throws IOException {
    return signed(content, false);
  }

  /** A signature that holds the bytes, as some programs make it by default. */
  public byte[] signWithContent(byte[] content) throws IOException {
    return signed(content, true);
  }

  private byte[] signed(byte[] content, boolean inside) throws IOException {
    try {
      var digests = new JcaDigestCalculatorProviderBuilder().setProvider(Gost.PROVIDER).build();
      var signer =
          new JcaSignerInfoGeneratorBuilder(digests)
              .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes()))
              .build(Gost.signerWith(certified.key()), certified.certificate());
      var generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(signer);
      generator.addCertificates(new CollectionStore<>(List.of(certified.certificate())));
      return generator.generate(new CMSProcessableByteArray(content), inside).getEncoded();
    } catch (CMSException | OperatorCreationException | GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private AttributeTable attributes() throws IOException, GeneralSecurityException {
    var digest = MessageDigest.getInstance(STREEBOG.getId(), Gost.PROVIDER);
    var name =
        new SigningCertificateV2(
            new ESSCertIDv2(new AlgorithmIdentifier(STREEBOG), digest.digest(certificate())));
    var table = new Hashtable<ASN1ObjectIdentifier, Attribute>();
    put(table, CMSAttributes.signingTime, new Time(Date.from(clock.instant())));
    put(table, PKCSObjectIdentifiers.id_aa_signingCertificateV2, name);
    return new AttributeTable(table);
  }

  private static void put(
      Hashtable<ASN1ObjectIdentifier, Attribute> table,
      ASN1ObjectIdentifier type,
      ASN1Encodable value) {
    table.put(type, new Attribute(type, new DERSet(value)));
  }
}
