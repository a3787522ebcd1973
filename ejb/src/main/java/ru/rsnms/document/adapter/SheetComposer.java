package ru.rsnms.document.adapter;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import ru.rsnms.document.Acquaintance;
import ru.rsnms.document.Annex;
import ru.rsnms.document.AnnexMark;
import ru.rsnms.document.HouseStyle;
import ru.rsnms.document.OrderId;
import ru.rsnms.document.OrderText;
import ru.rsnms.document.Original;
import ru.rsnms.document.model.FrozenContent;
import ru.rsnms.reports.sheet.AnnexSheet;
import ru.rsnms.reports.sheet.DocumentInfo;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.Letterhead;
import ru.rsnms.reports.sheet.Orientation;
import ru.rsnms.reports.sheet.PaperStyle;
import ru.rsnms.reports.sheet.Particular;
import ru.rsnms.reports.sheet.Requisites;
import ru.rsnms.reports.sheet.Signature;
import ru.rsnms.reports.sheet.SignatureBlock;
import ru.rsnms.reports.sheet.SignatureMark;
import ru.rsnms.shared.RussianDates;
import ru.rsnms.shared.Texts;

/**
 * Lays the content of one order out as a sheet: every word decided, nothing left to the template.
 */
final class SheetComposer {

  private static final char NBSP = '\u00a0';

  private final FrozenContent content;
  private final HouseStyle style;
  private final OrderText text;
  private final Stamp stamp;
  private final String issuerName;

  /**
   * What registration adds to the content.
   *
   * @param number {@code null} for a draft
   * @param copyOf the order, where a copy must not pass for one of another order of the same words;
   *     nullable
   */
  record Stamp(String number, LocalDate on, Instant printed, boolean draft, URI copyOf) {

    Stamp(String number, LocalDate on, Instant printed, boolean draft) {
      this(number, on, printed, draft, null);
    }

    /** Of the copy that is signed: a signature under it is a signature under this order alone. */
    static Stamp toBeSigned(OrderId order, Instant printed) {
      return new Stamp(null, null, printed, false, URI.create("urn:uuid:" + order.value()));
    }
  }

  SheetComposer(FrozenContent content, Stamp stamp, String issuerName) {
    this.content = content;
    this.style = content.style();
    this.text = content.text();
    this.stamp = stamp;
    this.issuerName = issuerName;
  }

  DocumentSheet compose() {
    return new DocumentSheet(
        paperStyle(),
        letterhead(),
        requisites(),
        new BlockComposer().opening(text),
        new SignatureBlock(List.of(signature())),
        acquaintance(text.acquaintance()),
        annexes(text.annexes()),
        null,
        new DocumentInfo(
            Texts.of("document.file.title", Texts.of(content.kind()), text.title()),
            issuerName,
            text.title(),
            "ru-RU",
            stamp.printed(),
            stamp.copyOf()),
        stamp.draft() ? Texts.of("document.paper.draft") : null);
  }

  private Signature signature() {
    return new Signature(content.signatoryPosition(), content.signatoryName(), mark());
  }

  private SignatureMark mark() {
    if (content.mark() == null) {
      return null;
    }
    return new SignatureMark(
        content.mark().title(),
        content.mark().lines().stream()
            .map(line -> new Particular(line.label(), line.value()))
            .toList());
  }

  private PaperStyle paperStyle() {
    var standard = PaperStyle.standard();
    var type = standard.type();
    var portrait = standard.portrait();
    return new PaperStyle(
        style.font(),
        new PaperStyle.Margins(
            portrait.top(), portrait.right(), portrait.bottom(), style.leftMargin()),
        standard.landscape(),
        new PaperStyle.TypeSizes(
            style.textSize(),
            type.letterhead(),
            type.kind(),
            style.tableSize(),
            type.note(),
            type.footnote()),
        standard.firstLineMm(),
        standard.lineSpacing(),
        style.wholeWords() == null);
  }

  private Letterhead letterhead() {
    return text.isHistorical()
        ? new Letterhead(text.original().issuerLines(), null, null)
        : new Letterhead(style.letterhead(), style.abbreviation(), null);
  }

  private Requisites requisites() {
    return text.isHistorical() ? historical(text.original()) : ours();
  }

  private Requisites historical(Original original) {
    return new Requisites(
        original.kindWord(),
        original.dateText(),
        original.place(),
        numberText(original.number()),
        original.registration(),
        text.title());
  }

  private Requisites ours() {
    return new Requisites(
        style.wordOf(content.kind()),
        stamp.on() == null ? Texts.of("document.paper.no-date") : RussianDates.words(stamp.on()),
        style.place(),
        numberText(stamp.number() == null ? Texts.of("document.paper.no-number") : stamp.number()),
        null,
        text.title());
  }

  private static String numberText(String number) {
    return "\u2116" + NBSP + number;
  }

  private static ru.rsnms.reports.sheet.Acquaintance acquaintance(Acquaintance list) {
    if (list == null) {
      return null;
    }
    var heading = list.heading() == null ? Texts.of("document.paper.acquainted") : list.heading();
    var date = list.dateLine() == null ? Texts.of("document.paper.date-line") : list.dateLine();
    return new ru.rsnms.reports.sheet.Acquaintance(
        heading,
        list.people().stream()
            .map(
                person ->
                    new ru.rsnms.reports.sheet.Acquaintance.Person(
                        person.name(), isLast(person, list) ? date : ""))
            .toList());
  }

  private static boolean isLast(Acquaintance.Reader person, Acquaintance list) {
    return person == list.people().get(list.people().size() - 1);
  }

  private List<AnnexSheet> annexes(List<Annex> annexes) {
    var onlyOne = annexes.size() == 1;
    return IntStream.range(0, annexes.size())
        .mapToObj(i -> annex(annexes.get(i), onlyOne ? 0 : i + 1))
        .toList();
  }

  private AnnexSheet annex(Annex annex, int place) {
    return new AnnexSheet(
        new AnnexMark(content.kind(), style, stamp.number(), stamp.on()).lines(annex, place),
        annex.title().lines().toList(),
        switch (annex.orientation()) {
          case PORTRAIT -> Orientation.PORTRAIT;
          case LANDSCAPE -> Orientation.LANDSCAPE;
        },
        new BlockComposer().blocks(annex.units()),
        annexes(annex.annexes()));
  }
}
