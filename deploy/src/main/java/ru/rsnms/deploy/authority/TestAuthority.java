package ru.rsnms.deploy.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import ru.rsnms.deploy.Texts;
import ru.rsnms.deploy.demo.DemoUser;

/** Gives certificates to the demo users and puts its own into the trust folder of the system. */
public final class TestAuthority {

  private static final String ROOT = "root";
  private static final String STAMPS = "time-stamps";
  private static final int SERIAL_BITS = 128;
  private static final Duration BEGUN = Duration.ofHours(1);
  private static final Duration LASTS = Duration.ofDays(365);

  private final Path folder;
  private final Clock clock;
  private final Certified root;

  private TestAuthority(Path folder, Clock clock) throws IOException {
    this.folder = folder;
    this.clock = clock;
    this.root = Certified.isIn(folder, ROOT) ? Certified.read(folder, ROOT) : newRoot();
  }

  /**
   * The authority of a system; founded at its first use.
   *
   * @param folder of its keys and certificates
   * @param trust folder of the authorities that the system trusts
   */
  public static TestAuthority in(Path folder, Path trust, Clock clock) throws IOException {
    var authority = new TestAuthority(folder, clock);
    Files.createDirectories(trust);
    Files.copy(
        Certified.certificateFile(folder, ROOT),
        trust.resolve("test-authority.cer"),
        StandardCopyOption.REPLACE_EXISTING);
    return authority;
  }

  private Certified newRoot() throws IOException {
    var pair = Gost.newPair();
    var name = new X500NameBuilder().addRDN(BCStyle.CN, Texts.of("authority.name")).build();
    var builder = builder(name, name, pair.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
    var certificate = builder.build(Gost.signerWith(pair.getPrivate()));
    return new Certified(certificate, pair.getPrivate()).keep(folder, ROOT);
  }

  /** A user who can sign; certified at the first use. */
  public TestSigner signer(DemoUser user) throws IOException {
    var name = user.account();
    return new TestSigner(
        Certified.isIn(folder, name)
            ? Certified.read(folder, name)
            : certified(user).keep(folder, name),
        clock);
  }

  /** The service that says when it saw a signature; certified at the first use. */
  public TestTimeStamps timeStamps() throws IOException {
    return new TestTimeStamps(
        Certified.isIn(folder, STAMPS)
            ? Certified.read(folder, STAMPS)
            : certifiedForStamps().keep(folder, STAMPS),
        clock);
  }

  private Certified certifiedForStamps() throws IOException {
    var pair = Gost.newPair();
    var name = new X500NameBuilder().addRDN(BCStyle.CN, Texts.of("authority.stamps")).build();
    var builder = builder(root.certificate().getSubject(), name, pair.getPublic());
    forSigning(builder);
    builder.addExtension(
        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    return new Certified(builder.build(Gost.signerWith(root.key())), pair.getPrivate());
  }

  /** The same person with a certificate nobody vouches for. */
  public TestSigner impostor(DemoUser user) throws IOException {
    var pair = Gost.newPair();
    var builder = builder(nameOf(user), nameOf(user), pair.getPublic());
    forSigning(builder);
    var certificate = builder.build(Gost.signerWith(pair.getPrivate()));
    return new TestSigner(new Certified(certificate, pair.getPrivate()), clock);
  }

  /** File of the certificate of a user, without the key. */
  public Path certificateOf(DemoUser user) throws IOException {
    signer(user);
    return Certified.certificateFile(folder, user.account());
  }

  private Certified certified(DemoUser user) throws IOException {
    var pair = Gost.newPair();
    var builder = builder(root.certificate().getSubject(), nameOf(user), pair.getPublic());
    forSigning(builder);
    X509CertificateHolder certificate = builder.build(Gost.signerWith(root.key()));
    return new Certified(certificate, pair.getPrivate());
  }

  private static void forSigning(JcaX509v3CertificateBuilder builder) throws CertIOException {
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
  }

  private static X500Name nameOf(DemoUser user) {
    return new X500NameBuilder()
        .addRDN(BCStyle.C, "RU")
        .addRDN(BCStyle.CN, user.lastName() + " " + user.givenNames())
        .addRDN(BCStyle.SURNAME, user.lastName())
        .addRDN(BCStyle.GIVENNAME, user.givenNames())
        .addRDN(BCStyle.T, user.position())
        .build();
  }

  private JcaX509v3CertificateBuilder builder(X500Name issuer, X500Name subject, PublicKey key) {
    var now = clock.instant();
    return new JcaX509v3CertificateBuilder(
        issuer,
        new BigInteger(SERIAL_BITS, new SecureRandom()),
        Date.from(now.minus(BEGUN)),
        Date.from(now.plus(LASTS)),
        subject,
        key);
  }
}
