package ru.rsnms.document.adapter.recognition;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import ru.rsnms.shared.Invalid;

/**
 * Looks through a word processor file before anything interprets it: sizes, macros, embedded
 * objects, addresses outside, document types. Opens no connection and writes no file.
 */
final class OfficePackage {

  private static final int MAX_ENTRIES = 1_000;
  private static final long MAX_UNPACKED = 100_000_000;
  private static final int MAX_RATIO = 100;

  /** Parts smaller than this may be packed however well. */
  private static final int SMALL = 200_000;

  private static final Pattern RELATIONSHIP =
      Pattern.compile("<(?:\\w{1,20}:)?Relationship\\s[^>]{0,5000}>");
  private static final Pattern EXTERNAL =
      Pattern.compile("TargetMode\\s{0,9}=\\s{0,9}[\"']External[\"']");
  private static final Pattern HYPERLINK =
      Pattern.compile("Type\\s{0,9}=\\s{0,9}[\"'][^\"']{0,300}/hyperlink[\"']");

  private final Set<String> names = new HashSet<>();
  private long packed;
  private long unpacked;
  private boolean links;

  private OfficePackage(byte[] content) {
    this.packed = content.length;
  }

  /** Refuses what is dangerous or no document; tells whether the text has links to addresses. */
  static boolean hasLinks(byte[] content) {
    var file = new OfficePackage(content);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        file.look(entry, zip);
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw refusal("document/import-broken-docx");
    }
    if (!file.names.contains("[content_types].xml") || !file.names.contains("word/document.xml")) {
      throw refusal("document/import-not-docx");
    }
    return file.links;
  }

  static Invalid refusal(String code) {
    return new Invalid(code, FileKind.FIELD);
  }

  private void look(ZipEntry entry, ZipInputStream zip) throws IOException {
    var name = entry.getName().toLowerCase(Locale.ROOT);
    if (!names.add(name) || names.size() > MAX_ENTRIES) {
      throw refusal("document/import-zip-bomb");
    }
    if (name.contains("vbaproject") || name.contains("vbadata")) {
      throw refusal("document/import-macros");
    }
    if (name.contains("/embeddings/") || name.contains("oleobject") || name.contains("/activex/")) {
      throw refusal("document/import-embedded");
    }
    check(name, bytes(zip));
  }

  private byte[] bytes(ZipInputStream zip) throws IOException {
    var out = new ByteArrayOutputStream();
    var buffer = new byte[16_384];
    for (var count = zip.read(buffer); count >= 0; count = zip.read(buffer)) {
      out.write(buffer, 0, count);
      unpacked += count;
      if (unpacked > MAX_UNPACKED || out.size() > SMALL && unpacked > MAX_RATIO * packed) {
        throw refusal("document/import-zip-bomb");
      }
    }
    return out.toByteArray();
  }

  private void check(String name, byte[] part) {
    if (part.length > 3 && part[0] == 'P' && part[1] == 'K' && part[2] == 3 && part[3] == 4) {
      throw refusal("document/import-nested");
    }
    if (name.endsWith(".xml") || name.endsWith(".rels")) {
      checkXml(name, withoutZeros(part));
    }
  }

  private void checkXml(String name, String xml) {
    if (xml.contains("<!DOCTYPE") || xml.contains("<!ENTITY")) {
      throw refusal("document/import-doctype");
    }
    if (name.equals("[content_types].xml")
        && xml.toLowerCase(Locale.ROOT).contains("macroenabled")) {
      throw refusal("document/import-macros");
    }
    if (name.endsWith(".rels")) {
      RELATIONSHIP.matcher(xml).results().forEach(found -> checkAddress(found.group()));
    }
  }

  private void checkAddress(String relationship) {
    if (EXTERNAL.matcher(relationship).find()) {
      if (!HYPERLINK.matcher(relationship).find()) {
        throw refusal("document/import-external");
      }
      links = true;
    }
  }

  /** The letters of markup whether a character takes one byte or two. */
  private static String withoutZeros(byte[] part) {
    var text = new String(part, StandardCharsets.ISO_8859_1);
    return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
  }
}
