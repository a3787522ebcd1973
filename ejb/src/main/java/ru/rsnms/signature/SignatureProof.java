package ru.rsnms.signature;

import java.time.LocalDate;

/** What a person brings to prove that they sign. */
public sealed interface SignatureProof {

  SignatureMethod method();

  /**
   * The person has logged in anew for this very content.
   *
   * @param id of the confirmation that was asked for; {@code null} is refused
   */
  record Confirmation(ConfirmationId id) implements SignatureProof {

    @Override
    public SignatureMethod method() {
      return SignatureMethod.IN_SYSTEM;
    }
  }

  /**
   * A detached signature over the signing copy.
   *
   * @param file CMS, as bytes, Base64 or PEM
   */
  record DetachedFile(byte[] file) implements SignatureProof {

    public DetachedFile {
      file = file == null ? new byte[0] : file;
    }

    @Override
    public SignatureMethod method() {
      return SignatureMethod.DETACHED_FILE;
    }
  }

  /**
   * The printed signing copy, signed by hand.
   *
   * @param scan PDF, JPEG or PNG
   * @param on day of the signature as written on the paper
   */
  record SignedPaper(byte[] scan, LocalDate on) implements SignatureProof {

    public SignedPaper {
      scan = scan == null ? new byte[0] : scan;
    }

    @Override
    public SignatureMethod method() {
      return SignatureMethod.ON_PAPER;
    }
  }
}
