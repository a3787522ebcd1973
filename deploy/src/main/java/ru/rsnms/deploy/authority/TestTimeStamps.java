package ru.rsnms.deploy.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Date;
import java.util.Hashtable;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.rosstandart.RosstandartObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;

/** Stamps signatures as a time-stamp service does (RFC 3161), without a network between. */
public final class TestTimeStamps {

  private static final ASN1ObjectIdentifier STREEBOG =
      RosstandartObjectIdentifiers.id_tc26_gost_3411_12_256;

  /** Of the arc for examples: the promise of a service that promises nothing. */
  private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("2.999.1");

  private static final int SERIAL_BITS = 64;

  private final Certified certified;
  private final Clock clock;

  TestTimeStamps(Certified certified, Clock clock) {
    this.certified = certified;
    this.clock = clock;
  }

  /** A detached signature as CAdES-T: with a stamp that it was seen now. */
  public byte[] stamp(byte[] signature) throws IOException {
    try {
      var data = new CMSSignedData(signature);
      var signer = data.getSignerInfos().getSigners().iterator().next();
      var stamped =
          SignerInformation.replaceUnsignedAttributes(
              signer, attributes(token(signer.getSignature())));
      return CMSSignedData.replaceSigners(data, new SignerInformationStore(List.of(stamped)))
          .getEncoded();
    } catch (CMSException
        | TSPException
        | OperatorCreationException
        | GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static AttributeTable attributes(byte[] token) throws IOException {
    var type = PKCSObjectIdentifiers.id_aa_signatureTimeStampToken;
    var table = new Hashtable<ASN1ObjectIdentifier, Attribute>();
    table.put(type, new Attribute(type, new DERSet(ASN1Primitive.fromByteArray(token))));
    return new AttributeTable(table);
  }

  private byte[] token(byte[] signature)
      throws IOException, TSPException, OperatorCreationException, GeneralSecurityException {
    var digests = new JcaDigestCalculatorProviderBuilder().setProvider(Gost.PROVIDER).build();
    var signer =
        new JcaSignerInfoGeneratorBuilder(digests)
            .build(Gost.signerWith(certified.key()), certified.certificate());
    var generator =
        new TimeStampTokenGenerator(signer, digests.get(new AlgorithmIdentifier(STREEBOG)), POLICY);
    generator.addCertificates(new CollectionStore<>(List.of(certified.certificate())));
    var asking = new TimeStampRequestGenerator();
    asking.setCertReq(true);
    var imprint = MessageDigest.getInstance(STREEBOG.getId(), Gost.PROVIDER).digest(signature);
    var serial = new BigInteger(SERIAL_BITS, new SecureRandom());
    return generator
        .generate(asking.generate(STREEBOG, imprint), serial, Date.from(clock.instant()))
        .getEncoded();
  }
}
