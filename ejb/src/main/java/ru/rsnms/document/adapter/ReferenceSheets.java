package ru.rsnms.document.adapter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import ru.rsnms.document.PaperFile;
import ru.rsnms.document.ReferenceCopy;
import ru.rsnms.document.model.FrozenContent;
import ru.rsnms.document.model.Order;
import ru.rsnms.document.model.ReferencePress;
import ru.rsnms.reports.sheet.Block;
import ru.rsnms.reports.sheet.DocumentSheet;
import ru.rsnms.reports.sheet.Paragraph;
import ru.rsnms.reports.sheet.TextStyle;
import ru.rsnms.shared.paper.SheetPrinter;

/** Lays a reference text out on the sheets of its act. */
@ApplicationScoped
public class ReferenceSheets implements ReferencePress {

  private final SheetPrinter printer = new SheetPrinter();

  @Override
  public PaperFile print(Order order, ReferenceCopy copy) {
    var frozen = order.frozenContent();
    var content =
        new FrozenContent(
            order.kind(),
            frozen.style(),
            copy.text(),
            frozen.signatoryPosition(),
            frozen.signatoryName());
    var printed = order.registeredOn().atStartOfDay(ZoneOffset.UTC).toInstant();
    var stamp = new SheetComposer.Stamp(order.number(), order.registeredOn(), printed, false);
    var sheet = new SheetComposer(content, stamp, order.issuerName()).compose();
    var bytes = printer.pdf(copy.form() ? onForm(sheet, copy) : annexesOnly(sheet));
    return PaperFile.pdf(copy.name(), bytes);
  }

  private static DocumentSheet onForm(DocumentSheet sheet, ReferenceCopy copy) {
    var body =
        Stream.of(notes(copy.above()), sheet.body().stream(), notes(copy.below()))
            .flatMap(blocks -> blocks)
            .toList();
    return new DocumentSheet(
        sheet.style(),
        sheet.letterhead(),
        sheet.requisites(),
        body,
        sheet.signature(),
        null,
        sheet.annexes(),
        null,
        sheet.info(),
        null);
  }

  private static Stream<Block> notes(List<String> words) {
    return words.stream().map(line -> new Paragraph(line, TextStyle.NOTE));
  }

  private static DocumentSheet annexesOnly(DocumentSheet sheet) {
    return new DocumentSheet(
        sheet.style(),
        null,
        null,
        List.of(),
        null,
        null,
        sheet.annexes(),
        null,
        sheet.info(),
        null);
  }
}
