package ru.rsnms.reports.internal.tagged;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.sf.jasperreports.engine.JRPrintAnchor;
import net.sf.jasperreports.engine.JRPrintHyperlink;
import ru.rsnms.reports.internal.tagged.file.Bytes;
import ru.rsnms.reports.internal.tagged.file.PdfFile;

/** Places of one file that links and bookmarks lead to. */
final class Destinations {

  private static final int NAMES_PER_NODE = 1000;
  private static final String PAGE = "page ";
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /**
   * @param heading whether it is the place of a heading, not one that the template names
   */
  private record Bookmark(int level, String title, String place, boolean heading) {}

  private final PdfFile file;
  private final List<Integer> pages = new ArrayList<>();
  private final Map<String, String> places = new TreeMap<>();
  private final Set<String> wanted = new TreeSet<>();
  private final List<Bookmark> bookmarks = new ArrayList<>();
  private boolean inParts;

  Destinations(PdfFile file) {
    this.file = file;
  }

  void page(int pageObject) {
    pages.add(pageObject);
  }

  /** Notes the anchor and the bookmark of an element of the current page. */
  void anchor(JRPrintAnchor anchor, double x, double top) {
    String name = anchor.getAnchorName();
    if (name == null) {
      return;
    }
    String destination = place(x, top);
    places.putIfAbsent(name, destination);
    if (anchor.getBookmarkLevel() > 0) {
      bookmark(anchor.getBookmarkLevel(), name, destination, false);
    }
  }

  /** Notes a document that begins on the current page. */
  void part(String title, double top) {
    inParts = true;
    bookmark(1, title, place(0, top), false);
  }

  /**
   * Notes a heading of the current page: a bookmark if the file is one document of more than one
   * page.
   */
  void heading(int level, String words, double x, double top) {
    if (inParts) {
      return;
    }
    bookmark(level, BLANKS.matcher(words).replaceAll(" ").strip(), place(x, top), true);
  }

  private String place(double x, double top) {
    Bytes place = new Bytes(48).put('[').reference(pages.get(pages.size() - 1)).put("/XYZ ");
    place.numbers(Math.max(0, x), top).put("null]");
    return new String(place.copy(), java.nio.charset.StandardCharsets.US_ASCII);
  }

  private void bookmark(int level, String title, String place, boolean heading) {
    int deepest = bookmarks.isEmpty() ? 1 : bookmarks.get(bookmarks.size() - 1).level() + 1;
    bookmarks.add(new Bookmark(Math.min(level, deepest), title, place, heading));
  }

  /**
   * Writes the target of a link as entries of its annotation.
   *
   * @throws IllegalArgumentException if an archive file cannot hold such a link
   */
  void target(JRPrintHyperlink link, Bytes annotation) {
    switch (link.getHyperlinkType()) {
      case REFERENCE -> {
        annotation.put("/A<</S/URI/URI(");
        for (byte octet : ascii(link.getHyperlinkReference())) {
          annotation.literal(octet);
        }
        annotation.put(")>>");
      }
      case LOCAL_ANCHOR -> named(link.getHyperlinkAnchor(), annotation);
      case LOCAL_PAGE -> named(PAGE + link.getHyperlinkPage(), annotation);
      default ->
          throw new IllegalArgumentException(
              "No link of an archive file: " + link.getHyperlinkType());
    }
  }

  private static byte[] ascii(String address) {
    try {
      return new java.net.URI(address)
          .toASCIIString()
          .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    } catch (java.net.URISyntaxException e) {
      throw new IllegalArgumentException("No address: " + address, e);
    }
  }

  private void named(String name, Bytes annotation) {
    wanted.add(name);
    annotation.put("/Dest").text(name);
  }

  /**
   * Writes places and bookmarks and says the entries of the catalog.
   *
   * @throws IllegalStateException if a link leads nowhere
   */
  Bytes write() {
    for (String name : wanted) {
      if (!places.containsKey(name)) {
        places.put(name, pagePlace(name));
      }
    }
    if (pages.size() == 1) {
      bookmarks.removeIf(Bookmark::heading);
    }
    Bytes entries = new Bytes(64);
    if (!wanted.isEmpty()) {
      places.keySet().retainAll(wanted);
      entries.put("/Names<</Dests ").reference(names()).put(">>");
    }
    if (!bookmarks.isEmpty()) {
      entries.put("/PageMode/UseOutlines/Outlines ").reference(outline());
    }
    return entries;
  }

  private String pagePlace(String name) {
    int number = name.startsWith(PAGE) ? Integer.parseInt(name.substring(PAGE.length())) : 0;
    if (number < 1 || number > pages.size()) {
      throw new IllegalStateException("A link leads nowhere: " + name);
    }
    return "[%d 0 R/Fit]".formatted(pages.get(number - 1));
  }

  private int names() {
    Bytes nodes = new Bytes(64);
    List<String> all = new ArrayList<>(places.keySet());
    for (int from = 0; from < all.size(); from += NAMES_PER_NODE) {
      List<String> some = all.subList(from, Math.min(all.size(), from + NAMES_PER_NODE));
      Bytes node = new Bytes(1024).put("<</Limits[").text(some.get(0));
      node.text(some.get(some.size() - 1)).put("]/Names[");
      some.forEach(name -> node.text(name).put(places.get(name)));
      nodes.reference(file.object(node.put("]>>"))).put(' ');
    }
    return file.object(new Bytes(64).put("<</Kids[").put(nodes).put("]>>"));
  }

  private int outline() {
    int root = file.reserve();
    int[] numbers = new int[bookmarks.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = file.reserve();
    }
    for (int i = 0; i < numbers.length; i++) {
      writeBookmark(i, numbers, root);
    }
    int last = neighbour(bookmarks.size(), -1, bookmarks.get(0).level());
    Bytes body = new Bytes(64).put("<</Type/Outlines/First ").reference(numbers[0]);
    file.object(root, body.put("/Last ").reference(numbers[Math.max(0, last)]).put(">>"));
    return root;
  }

  private void writeBookmark(int i, int[] numbers, int root) {
    Bookmark bookmark = bookmarks.get(i);
    Bytes body = new Bytes(128).put("<</Title").text(Metadata.printable(bookmark.title()));
    int parent = i - 1;
    while (parent >= 0 && bookmarks.get(parent).level() >= bookmark.level()) {
      parent--;
    }
    body.put("/Dest").put(bookmark.place()).put("/Parent ");
    body.reference(parent < 0 ? root : numbers[parent]);
    reference(body, "/Prev ", numbers, sibling(i, -1));
    reference(body, "/Next ", numbers, sibling(i, 1));
    if (i + 1 < numbers.length && bookmarks.get(i + 1).level() > bookmark.level()) {
      int last = i + 1;
      for (int next = last; next >= 0; next = sibling(next, 1)) {
        last = next;
      }
      reference(body, "/First ", numbers, i + 1);
      reference(body, "/Last ", numbers, last);
      body.put("/Count -1");
    }
    file.object(numbers[i], body.put(">>"));
  }

  /** The nearest bookmark of the same level under the same parent; -1 if there is none. */
  private int sibling(int of, int step) {
    int level = bookmarks.get(of).level();
    return neighbour(of, step, level);
  }

  private int neighbour(int of, int step, int level) {
    for (int i = of + step; i >= 0 && i < bookmarks.size(); i += step) {
      if (bookmarks.get(i).level() == level) {
        return i;
      }
      if (bookmarks.get(i).level() < level) {
        return -1;
      }
    }
    return -1;
  }

  private static void reference(Bytes body, String key, int[] numbers, int index) {
    if (index >= 0) {
      body.put(key).reference(numbers[index]);
    }
  }
}
