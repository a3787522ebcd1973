package ru.rsnms.document;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;

/**
 * How an issuer's papers look: data of the issuer, never constants (ГОСТ Р 7.0.97-2025 leaves them
 * to the organisation).
 *
 * @param letterhead lines of the form, from the top
 * @param abbreviation short name in brackets under the letterhead, or {@code null}
 * @param place where orders are issued («г. Кемерово»)
 * @param orderWord «ПРИКАЗ»
 * @param directiveWord «РАСПОРЯЖЕНИЕ»
 * @param resolvingWord formula before the clauses of an order; empty for none
 * @param genitiveName the issuer in the genitive, for annex marks («Министерства образования
 *     Кузбасса»)
 * @param orderNumber pattern of an order's number, {@code #} stands for the sequence
 * @param directiveNumber pattern of a directive's number («#-р»)
 * @param font family of the paper
 * @param textSize size of the text, pt
 * @param tableSize size of tables, pt
 * @param leftMargin mm; at least 30 for papers kept more than ten years
 * @param wholeWords {@code TRUE} if words are never divided between lines; otherwise {@code null}:
 *     they are in tables, and styles written before there was a choice stay as they were signed
 */
public record HouseStyle(
    @NotEmpty List<@NotBlank String> letterhead,
    String abbreviation,
    String place,
    @NotBlank String orderWord,
    @NotBlank String directiveWord,
    String resolvingWord,
    @NotBlank String genitiveName,
    String orderNumber,
    String directiveNumber,
    String font,
    int textSize,
    int tableSize,
    int leftMargin,
    Boolean wholeWords) {

  public HouseStyle {
    letterhead = letterhead == null ? List.of() : List.copyOf(letterhead);
    place = place == null ? "" : place;
    resolvingWord = resolvingWord == null ? "" : resolvingWord;
    wholeWords = Boolean.TRUE.equals(wholeWords) ? Boolean.TRUE : null;
  }

  /** Word that names the kind on the form. */
  public String wordOf(DocumentKind kind) {
    return switch (kind) {
      case ORDER -> orderWord;
      case DIRECTIVE -> directiveWord;
    };
  }

  /** The printed number for a sequence of the journal. */
  public String numberOf(DocumentKind kind, int sequence) {
    var pattern =
        switch (kind) {
          case ORDER -> orderNumber;
          case DIRECTIVE -> directiveNumber;
        };
    return pattern.replace("#", Integer.toString(sequence));
  }
}
