package ru.rsnms.document.adapter.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Numbers that the word processor gives by itself are counted as it counts them. */
class ParagraphNumbersTest {

  @Test
  void automatic_numbers_become_the_numbers_of_clauses() throws IOException {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      var list =
          document.createNumbering().addNum(document.getNumbering().addAbstractNum(levels()));
      type(document, list, 0, "Утвердить.");
      type(document, list, 1, "Первое.");
      type(document, list, 1, "Второе.");
      type(document, list, 0, "Контроль оставляю за собой.");
      type(document, list, 1, "Третье.");
      type(document, list, 2, "буква;");
      document.write(out);

      assertThat(WordFile.read(out.toByteArray()).lines())
          .extracting(line -> line.mark() + "|" + line.text())
          .containsExactly(
              "1|Утвердить.",
              "1.1|Первое.",
              "1.2|Второе.",
              "2|Контроль оставляю за собой.",
              "2.1|Третье.",
              "|а) буква;");
    }
  }

  private static XWPFAbstractNum levels() {
    var definition = CTAbstractNum.Factory.newInstance();
    definition.setAbstractNumId(BigInteger.ZERO);
    level(definition, 0, "%1.", STNumberFormat.DECIMAL);
    level(definition, 1, "%1.%2.", STNumberFormat.DECIMAL);
    level(definition, 2, "%3)", STNumberFormat.RUSSIAN_LOWER);
    return new XWPFAbstractNum(definition);
  }

  private static void level(
      CTAbstractNum definition, int depth, String text, STNumberFormat.Enum format) {
    var level = definition.addNewLvl();
    level.setIlvl(BigInteger.valueOf(depth));
    level.addNewStart().setVal(BigInteger.ONE);
    level.addNewNumFmt().setVal(format);
    level.addNewLvlText().setVal(text);
  }

  private static void type(XWPFDocument document, BigInteger list, int depth, String words) {
    var paragraph = document.createParagraph();
    paragraph.setNumID(list);
    paragraph.setNumILvl(BigInteger.valueOf(depth));
    paragraph.createRun().setText(words);
  }
}
