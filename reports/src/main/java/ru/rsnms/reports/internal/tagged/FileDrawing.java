package ru.rsnms.reports.internal.tagged;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.fill.JRTemplatePrintElement;
import ru.rsnms.reports.internal.tagged.file.Bytes;
import ru.rsnms.reports.internal.tagged.file.PdfFile;
import ru.rsnms.reports.internal.tagged.structure.ContentFlow;
import ru.rsnms.reports.internal.tagged.structure.Element;
import ru.rsnms.reports.internal.tagged.structure.StructureTree;

/** One file while it is drawn: what its pages share. Pages are written as they are finished. */
final class FileDrawing implements AutoCloseable {

  private static final int PAGES_PER_NODE = 1000;

  private final PdfFile pdf;
  private final StructureTree tree;
  private final ContentFlow flow;
  private final DocumentFonts fonts = new DocumentFonts();
  private final Pictures pictures;
  private final Destinations destinations;
  private final Map<Object, Look> looks = new IdentityHashMap<>();
  private final List<Element> unfinished = new ArrayList<>();
  private final Bytes operators = new Bytes(16_384);
  private final List<Integer> nodes = new ArrayList<>();
  private final List<Bytes> kids = new ArrayList<>();
  private LinkedWords links;
  private final int resources;
  private int pages;
  private JasperPrint print;
  private String part;

  FileDrawing(OutputStream out, LinkedWords links) {
    this.links = links;
    pdf = new PdfFile(out);
    tree = new StructureTree(pdf);
    flow = new ContentFlow(tree);
    pictures = new Pictures(pdf);
    destinations = new Destinations(pdf);
    resources = pdf.reserve();
  }

  PdfFile pdf() {
    return pdf;
  }

  StructureTree tree() {
    return tree;
  }

  ContentFlow flow() {
    return flow;
  }

  Pictures pictures() {
    return pictures;
  }

  LinkedWords links() {
    return links;
  }

  Destinations destinations() {
    return destinations;
  }

  /** Finishes an element of the structure when the page is done. */
  void later(Element element) {
    unfinished.add(element);
  }

  Look look(JRPrintText text) {
    if (!(text instanceof JRTemplatePrintElement printed)) {
      return Look.of(text);
    }
    Look look =
        printed.getTemplate() instanceof KeptText kept
            ? kept.look()
            : known(text, printed.getTemplate());
    return Look.hasOwn(text) ? look.saying(text) : look;
  }

  private Look known(JRPrintText text, Object template) {
    Look look = looks.get(template);
    if (look == null || !look.isOf(text)) {
      look = Look.of(text);
      looks.put(template, look);
    }
    return look;
  }

  void draw(JasperPrint document) {
    print = document;
    looks.clear();
    document.getPages().forEach(this::draw);
  }

  /** Begins a document inside of the file; its headings get no bookmarks of their own. */
  void beginPart(String bookmark, LinkedWords linked) {
    links = linked;
    part = bookmark;
    flow.enterPart();
  }

  void endPart() {
    flow.leave();
  }

  private void draw(JRPrintPage page) {
    int pageObject = pdf.reserve();
    int content = pdf.reserve();
    int node = node();
    kids.get(kids.size() - 1).reference(pageObject).put(' ');
    destinations.page(pageObject);
    if (part != null) {
      destinations.part(part, print.getPageHeight());
      part = null;
    }
    int key = tree.beginPage(pageObject);
    operators.clear();
    PageContent drawn = new PageContent(operators, tree, fonts, print.getPageHeight());
    Bytes annotations = new PageDrawing(this, drawn, pageObject).draw(page.getElements());
    unfinished.forEach(flow::finish);
    unfinished.clear();
    tree.endPage(key);
    pdf.deflated(content, "", operators);
    Bytes body = new Bytes(256).put("<</Type/Page/Parent ").reference(node);
    body.put("/MediaBox[0 0 ").numbers(print.getPageWidth(), print.getPageHeight());
    body.put("]/Resources ").reference(resources).put("/Contents ").reference(content);
    body.put("/StructParents ").number(key).put("/Tabs/S").put(annotations).put(">>");
    pdf.object(pageObject, body);
  }

  private int node() {
    if (pages % PAGES_PER_NODE == 0) {
      nodes.add(pdf.reserve());
      kids.add(new Bytes(256));
    }
    pages++;
    return nodes.get(nodes.size() - 1);
  }

  /** Writes what only the end of the file can say. */
  void finish(DocumentDescription description) {
    flow.close();
    Bytes catalog = new Bytes(512).put("<</Type/Catalog/Pages ").reference(writePages());
    catalog.put("/StructTreeRoot ").reference(tree.rootObject()).put("/MarkInfo<</Marked true>>");
    catalog.put("/Lang").text(description.language());
    catalog.put("/ViewerPreferences<</DisplayDocTitle true>>");
    catalog.put("/Metadata ").reference(Metadata.packet(pdf, description));
    catalog.put("/OutputIntents[").reference(Metadata.outputIntent(pdf)).put(']');
    catalog.put(destinations.write()).put(">>");
    Bytes entries = new Bytes(256).put("<<").put(fonts.write(pdf)).put(pictures.resources());
    pdf.object(resources, entries.put(">>"));
    int root = pdf.object(catalog);
    pdf.finish(root, Metadata.information(pdf, description));
  }

  private int writePages() {
    int root = pdf.reserve();
    Bytes children = new Bytes(64);
    for (int i = 0; i < nodes.size(); i++) {
      int count = Math.min(PAGES_PER_NODE, pages - i * PAGES_PER_NODE);
      Bytes node = new Bytes(64).put("<</Type/Pages/Parent ").reference(root).put("/Count ");
      node.number(count).put("/Kids[").put(kids.get(i)).put("]>>");
      pdf.object(nodes.get(i), node);
      children.reference(nodes.get(i)).put(' ');
    }
    Bytes body = new Bytes(64).put("<</Type/Pages/Count ").number(pages).put("/Kids[");
    pdf.object(root, body.put(children).put("]>>"));
    return root;
  }

  @Override
  public void close() {
    pdf.close();
  }
}
