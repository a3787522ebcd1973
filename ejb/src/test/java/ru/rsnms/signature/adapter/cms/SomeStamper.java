package ru.rsnms.signature.adapter.cms;

import java.math.BigInteger;
import java.security.KeyPair;
import java.time.Instant;
import java.util.Date;
import java.util.Hashtable;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;
import ru.rsnms.signature.adapter.cms.SomeAuthority.Keys;

/** An invented time-stamp authority (RFC 3161), honest and otherwise. */
record SomeStamper(X509CertificateHolder certificate, KeyPair pair, Keys keys) {

  private static final ASN1ObjectIdentifier SHA256 = NISTObjectIdentifiers.id_sha256;
  private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4.1");

  /** The signature file with a stamp that it was seen at a moment. */
  byte[] stamp(byte[] file, Instant at) {
    return with(file, token(signerOf(file).getSignature(), at));
  }

  /** The signature file with the stamp of another signature. */
  byte[] stampOfAnother(byte[] file, byte[] other, Instant at) {
    return with(file, token(signerOf(other).getSignature(), at));
  }

  /** The signature file with something in place of a stamp. */
  static byte[] with(byte[] file, ASN1Encodable stamp) {
    try {
      var table = new Hashtable<ASN1ObjectIdentifier, Attribute>();
      var type = PKCSObjectIdentifiers.id_aa_signatureTimeStampToken;
      table.put(type, new Attribute(type, new DERSet(stamp)));
      var signer =
          SignerInformation.replaceUnsignedAttributes(signerOf(file), new AttributeTable(table));
      return CMSSignedData.replaceSigners(
              new CMSSignedData(file), new SignerInformationStore(List.of(signer)))
          .getEncoded();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static SignerInformation signerOf(byte[] file) {
    try {
      return new CMSSignedData(file).getSignerInfos().getSigners().iterator().next();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  ASN1Primitive token(byte[] signature, Instant at) {
    try {
      return ASN1Primitive.fromByteArray(made(signature, at).getEncoded());
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private TimeStampToken made(byte[] signature, Instant at) throws Exception {
    var digests = new JcaDigestCalculatorProviderBuilder().setProvider(Crypto.PROVIDER).build();
    var signer =
        new JcaSignerInfoGeneratorBuilder(digests)
            .build(
                new JcaContentSignerBuilder(keys.signature)
                    .setProvider(Crypto.PROVIDER)
                    .build(pair.getPrivate()),
                certificate);
    var generator =
        new TimeStampTokenGenerator(signer, digests.get(new AlgorithmIdentifier(SHA256)), POLICY);
    generator.addCertificates(new CollectionStore<>(List.of(certificate)));
    var asking = new TimeStampRequestGenerator();
    asking.setCertReq(true);
    var request = asking.generate(SHA256, Crypto.digest(SHA256.getId(), signature));
    return generator.generate(request, BigInteger.ONE, Date.from(at));
  }
}
