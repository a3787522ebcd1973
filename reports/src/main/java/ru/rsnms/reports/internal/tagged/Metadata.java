package ru.rsnms.reports.internal.tagged;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import ru.rsnms.reports.internal.tagged.file.Bytes;
import ru.rsnms.reports.internal.tagged.file.PdfFile;
import ru.rsnms.reports.internal.tagged.file.SharedStream;

/** The description of a file, twice as PDF/A demands, and its colour space. */
final class Metadata {

  private static final String PRODUCER = "RSNMS";

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

  private static final String TEMPLATE =
      """
      <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
      xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" \
      xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
      <pdfaid:part>1</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
      <pdfuaid:part>1</pdfuaid:part>
      <dc:format>application/pdf</dc:format>%s
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
      <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
      <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
      <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
      <xmp:CreateDate>%5$s</xmp:CreateDate><xmp:ModifyDate>%5$s</xmp:ModifyDate>
      <pdf:Producer>%6$s</pdf:Producer>
      </rdf:Description>
      <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" \
      xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" \
      xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
      <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
      <pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
      <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
      <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
      <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
      <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
      <pdfaProperty:category>internal</pdfaProperty:category>
      <pdfaProperty:description>Part of ISO 14289</pdfaProperty:description>
      </rdf:li></rdf:Seq></pdfaSchema:property>
      </rdf:li></rdf:Bag></pdfaExtension:schemas>
      </rdf:Description></rdf:RDF></x:xmpmeta>
      <?xpacket end="w"?>
      """;

  /** The packet between the words that differ. */
  private static final String[] PARTS =
      TEMPLATE.replace("%6$s", PRODUCER).replace("%5$s", "%s").split("%s", -1);

  private static final SharedStream SRGB = profile();

  private Metadata() {}

  private static SharedStream profile() {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    return new SharedStream("/N 3", profile, profile.length);
  }

  /** Writes the information dictionary and says its number. */
  static int information(PdfFile file, DocumentDescription description) {
    String date = DATE.format(description.created());
    Bytes body = new Bytes(1024).put("<</Title").text(printable(description.title()));
    body.put("/Author").text(printable(description.author()));
    body.put("/Subject").text(printable(description.subject()));
    body.put("/Producer").text(PRODUCER);
    return file.object(body.put("/CreationDate(" + date + ")/ModDate(" + date + ")>>"));
  }

  /** Writes the XMP packet and says its number. */
  static int packet(PdfFile file, DocumentDescription description) {
    String created = description.created().truncatedTo(ChronoUnit.SECONDS).toString();
    String[] words = {
      identifier(description.identifier()),
      escaped(description.title()),
      escaped(description.author()),
      escaped(description.subject()),
      escaped(description.language()),
      created,
      created
    };
    StringBuilder text = new StringBuilder(2800).append(PARTS[0]);
    for (int i = 0; i < words.length; i++) {
      text.append(words[i]).append(PARTS[i + 1]);
    }
    byte[] packet = text.toString().getBytes(StandardCharsets.UTF_8);
    int number = file.reserve();
    file.stream(number, "/Type/Metadata/Subtype/XML", packet, packet.length);
    return number;
  }

  private static String identifier(URI identifier) {
    return identifier == null
        ? ""
        : "\n<dc:identifier>" + escaped(identifier.toString()) + "</dc:identifier>";
  }

  /** Writes the output intent, sRGB, and says its number. */
  static int outputIntent(PdfFile file) {
    int profile = file.reserve();
    file.shared(profile, SRGB);
    Bytes body = new Bytes(256).put("<</Type/OutputIntent/S/GTS_PDFA1");
    body.put("/OutputConditionIdentifier(sRGB IEC61966-2.1)/RegistryName(http://www.color.org)");
    body.put("/Info(sRGB IEC61966-2.1)/DestOutputProfile ").reference(profile);
    return file.object(body.put(">>"));
  }

  private static String escaped(String text) {
    return printable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Without what XML cannot hold. */
  static String printable(String text) {
    if (isPrintable(text)) {
      return text;
    }
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  private static boolean isPrintable(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0xD800 && c <= 0xDFFF || c >= 0xFFFE) {
        return false;
      }
    }
    return true;
  }
}
