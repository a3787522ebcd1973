package ru.rsnms.reports.internal.tagged;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.design.JRJavacCompiler;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/** Templates of the tests, filled. */
final class Filled {

  static final DocumentDescription DESCRIPTION =
      new DocumentDescription(
          "Проба <всего>", "Автор & Ко", "", "ru-RU", Instant.parse("2026-03-12T09:00:00Z"));

  private static final JasperFillManager FILLER =
      JasperFillManager.getInstance(FillContext.create("cell", "narrow"));

  private Filled() {}

  static JasperReport template(String name) {
    try (InputStream in = Filled.class.getResourceAsStream("/tagged/" + name + ".jrxml")) {
      return new JRJavacCompiler(DefaultJasperReportsContext.getInstance())
          .compileReport(JRXmlLoader.load(in));
    } catch (JRException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static JasperPrint fill(
      JasperReport template, Map<String, Object> parameters, List<Map<String, ?>> rows) {
    try {
      return FILLER.fill(
          template,
          new HashMap<>(parameters),
          new JRMapCollectionDataSource(new ArrayList<>(rows)));
    } catch (JRException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] pdf(JasperPrint... prints) {
    return TaggedPdf.bytes(List.of(prints), DESCRIPTION);
  }

  static JasperPrint torture(int rows) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("anchor", "Всё сразу");
    parameters.put(
        "body",
        "В целях проверки печати на одном листе собрано всё, что умеет шаблон: абзацы по ширине с "
            + "красной строкой, числа 12\u00A0345, знак №\u00A07 и неразрывные\u00A0пробелы. "
            + "Второе предложение нужно, чтобы строк стало больше.\n"
            + "Второй абзац — с тире, «кавычками», ещё словами и\u00AD мягким пере\u00ADносом.");
    parameters.put(
        "rich",
        "Обычный, <style isBold=\"true\">полужирный <style isItalic=\"true\">с курсивом</style></style>, "
            + "<style forecolor=\"#CC0000\" size=\"16\">крупный красный</style>, "
            + "<style backcolor=\"#FFFF99\">на жёлтом</style>, <u>подчёркнутый</u>, "
            + "<style isStrikeThrough=\"true\">зачёркнутый</style>, м<sup>2</sup>, H<sub>2</sub>O, "
            + "<a type=\"Reference\" href=\"https://example.org/x\">ссылка в тексте</a>.");
    parameters.put("section", "Таблица");
    parameters.put("address", "https://example.org/проверка?id=(1)");
    parameters.put("png", new ByteArrayInputStream(picture("png")));
    parameters.put("jpeg", new ByteArrayInputStream(picture("jpg")));
    parameters.put("jpeg2", new ByteArrayInputStream(picture("jpg")));
    parameters.put("qr", "https://example.org/v/0194");
    parameters.put(
        "hostile",
        "<style isBold=\"true\">не жирно</style> <img src=\"x\"/> $P{body} \u0000\u200F\u202Eцелое ) \\ (");
    List<Map<String, ?>> data = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      boolean wide = i % 10 == 1;
      data.add(
          wide
              ? Map.of("isWide", true, "isRow", false, "wide", "Раздел " + i)
              : Map.of(
                  "isWide",
                  false,
                  "isRow",
                  true,
                  "number",
                  i + ".",
                  "name",
                  i % 7 == 0 ? "" : "Организационно-методическое сопровождение РСНМС",
                  "text",
                  "Проведение межмуниципальных научно-практических конференций. "
                      .repeat(1 + i % 5)));
    }
    return fill(template("torture"), parameters, data);
  }

  static byte[] picture(String format) {
    boolean clear = format.equals("png");
    BufferedImage image =
        new BufferedImage(60, 40, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(new Color(20, 90, 160));
    graphics.fillOval(5, 5, 50, 30);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
