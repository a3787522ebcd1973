package ru.rsnms.reports.sheet;

import java.util.List;
import java.util.Objects;

/**
 * One document with its annexes.
 *
 * @param style house style of the issuing body
 * @param letterhead head of the first sheet; nullable
 * @param requisites kind, date, number and heading; nullable (a document without a form, e.g. an
 *     approval sheet)
 * @param body text; may be empty if the document consists of annexes only
 * @param signature nullable
 * @param acquaintance nullable
 * @param annexes in printing order
 * @param footer executor lines at the foot of the last sheet before the annexes; nullable
 * @param info metadata of the file
 * @param draftMark text of the mark at the top right of every sheet; nullable for a final document
 * @param checkAddress where the QR code of the first sheet leads (requisite 31); nullable
 * @param links words of the text that lead to other documents
 */
public record DocumentSheet(
    PaperStyle style,
    Letterhead letterhead,
    Requisites requisites,
    List<Block> body,
    SignatureBlock signature,
    Acquaintance acquaintance,
    List<AnnexSheet> annexes,
    Footer footer,
    DocumentInfo info,
    String draftMark,
    String checkAddress,
    List<WordLink> links) {

  public DocumentSheet {
    Objects.requireNonNull(style, "style");
    Objects.requireNonNull(info, "info");
    body = List.copyOf(body);
    annexes = List.copyOf(annexes);
    links = List.copyOf(links);
  }

  /** A document without a QR code and links. */
  public DocumentSheet(
      PaperStyle style,
      Letterhead letterhead,
      Requisites requisites,
      List<Block> body,
      SignatureBlock signature,
      Acquaintance acquaintance,
      List<AnnexSheet> annexes,
      Footer footer,
      DocumentInfo info,
      String draftMark) {
    this(
        style,
        letterhead,
        requisites,
        body,
        signature,
        acquaintance,
        annexes,
        footer,
        info,
        draftMark,
        null,
        List.of());
  }

  /**
   * A document without a form of the issuing body: a list, a protocol, a sheet of marks.
   *
   * @param signature nullable
   */
  public static DocumentSheet plain(
      PaperStyle style, List<Block> body, SignatureBlock signature, DocumentInfo info) {
    return new DocumentSheet(style, null, null, body, signature, null, List.of(), null, info, null);
  }

  /** The same document with a QR code at the lower right of its first sheet. */
  public DocumentSheet checkedAt(String address) {
    return with(address, links);
  }

  /** The same document, whose words lead to others. */
  public DocumentSheet linked(List<WordLink> others) {
    return with(checkAddress, others);
  }

  private DocumentSheet with(String newCheckAddress, List<WordLink> newLinks) {
    return new DocumentSheet(
        style,
        letterhead,
        requisites,
        body,
        signature,
        acquaintance,
        annexes,
        footer,
        info,
        draftMark,
        newCheckAddress,
        newLinks);
  }
}
