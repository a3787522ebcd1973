package ru.rsnms.reports.internal.tagged;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;

/** A signature inside the file takes nothing from its fitness. */
class SignedTest {

  private static final Instant SIGNED = Instant.parse("2026-03-12T10:00:00Z");

  @Test
  void a_signed_file_is_still_fit_for_archive_and_screen_reader() throws Exception {
    byte[] pdf = Filled.pdf(Filled.torture(5));
    byte[] signed = signed(pdf);
    assertThat(signed.length).isGreaterThan(pdf.length);
    Vera.assertGreen(signed);
  }

  private static byte[] signed(byte[] pdf) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDSignature signature = new PDSignature();
      signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
      signature.setSubFilter(COSName.getPDFName("ETSI.CAdES.detached"));
      Calendar when = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
      when.setTime(Date.from(SIGNED));
      signature.setSignDate(when);
      document.addSignature(signature);
      var external = document.saveIncrementalForExternalSigning(out);
      external.setSignature(cms(external.getContent()));
    }
    return out.toByteArray();
  }

  private static byte[] cms(InputStream content) throws Exception {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(2048);
    KeyPair keys = generator.generateKeyPair();
    ContentSigner signer = new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
    X500Name name = new X500Name("CN=Проба");
    X509CertificateHolder certificate =
        new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(SIGNED),
                Date.from(SIGNED.plusSeconds(86_400)),
                name,
                keys.getPublic())
            .build(signer);
    CMSSignedDataGenerator cms = new CMSSignedDataGenerator();
    var digests = new JcaDigestCalculatorProviderBuilder().build();
    cms.addSignerInfoGenerator(
        new JcaSignerInfoGeneratorBuilder(digests).build(signer, certificate));
    cms.addCertificates(new JcaCertStore(List.of(certificate)));
    return cms.generate(new CMSProcessableByteArray(content.readAllBytes()), false).getEncoded();
  }
}
