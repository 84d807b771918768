package io.github.throughline.chronology.document;

import io.github.throughline.core.output.Utf8;
import io.github.throughline.core.output.XmlWriter;
import java.io.Closeable;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Writes a Word document as it goes: a zip of XML parts (ECMA-376), without macros, pictures,
 * fields that ask for data, or anything that is fetched.
 *
 * <p>The parts that are the same in every document come first, then the body, so that nothing but
 * an open part is held. No part knows the time at which it was written.
 */
final class Docx implements Closeable {
  static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  /** The first moment a zip can tell; it has to tell one. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private final ZipOutputStream zip;
  private final Page page;
  private final Writer writer;
  private final XmlWriter xml;

  /**
   * A page of paper, in twentieths of a point.
   *
   * @param width its width
   * @param height its height
   * @param margin its margin on every side
   */
  record Page(int width, int height, int margin) {
    static final Page PORTRAIT = new Page(11906, 16838, 1134);
    static final Page LANDSCAPE = new Page(16838, 11906, 1021);

    /** The width that can be written on. */
    int room() {
      return width - 2 * margin;
    }

    /** The height that can be written on. */
    int tall() {
      return height - 2 * margin;
    }
  }

  /**
   * Begins a document.
   *
   * @param out where it goes; left open
   * @param title its title, which programs show for it
   * @param head what stands at the head of each page
   * @param page its pages
   */
  Docx(OutputStream out, String title, String head, Page page) throws IOException {
    this.page = page;
    zip = new ZipOutputStream(new LeftOpen(out));
    zip.setLevel(Deflater.DEFAULT_COMPRESSION);
    resource("[Content_Types].xml", "content-types.xml");
    resource("_rels/.rels", "package-rels.xml");
    resource("docProps/app.xml", "app.xml");
    start("docProps/core.xml");
    writer = Utf8.writer(new LeftOpen(zip));
    core(title);
    resource("word/_rels/document.xml.rels", "document-rels.xml");
    resource("word/styles.xml", "styles.xml");
    resource("word/numbering.xml", "numbering.xml");
    resource("word/settings.xml", "settings.xml");
    start("word/header1.xml");
    header(head);
    resource("word/footer1.xml", "footer1.xml");
    start("word/document.xml");
    xml = new XmlWriter(writer).declaration();
    xml.open("w:document").attribute("xmlns:w", NAMESPACE).attribute("xmlns:r", RELATIONSHIPS);
    xml.open("w:body").line();
  }

  /** Where the body goes. */
  DocxBody body() {
    return new DocxBody(xml);
  }

  /** Completes the document. */
  void finish() throws IOException {
    xml.open("w:sectPr");
    xml.open("w:headerReference").attribute("w:type", "default").attribute("r:id", "rId4").close();
    xml.open("w:footerReference").attribute("w:type", "default").attribute("r:id", "rId5").close();
    xml.open("w:pgSz").attribute("w:w", page.width).attribute("w:h", page.height);
    if (page.width > page.height) {
      xml.attribute("w:orient", "landscape");
    }
    xml.close().open("w:pgMar");
    for (String side : new String[] {"top", "right", "bottom", "left"}) {
      xml.attribute("w:" + side, page.margin);
    }
    xml.attribute("w:header", 510).attribute("w:footer", 510).attribute("w:gutter", 0).close();
    xml.close().close().close();
    xml.finish();
    end();
    zip.finish();
    zip.flush();
  }

  /** Frees what the document was written with; one that was not finished is none. */
  @Override
  public void close() throws IOException {
    zip.close();
  }

  private void core(String title) throws IOException {
    XmlWriter core = new XmlWriter(writer).declaration();
    core.open("cp:coreProperties");
    core.attribute(
        "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties");
    core.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
    core.element("dc:title", Texts.line(title)).element("dc:language", "en-GB").close();
    core.finish();
    end();
  }

  private void header(String head) throws IOException {
    XmlWriter header = new XmlWriter(writer).declaration();
    header.open("w:hdr").attribute("xmlns:w", NAMESPACE);
    new DocxBody(header).paragraph("Header", head);
    header.close();
    header.finish();
    end();
  }

  private void resource(String part, String name) throws IOException {
    start(part);
    try (InputStream in = Docx.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("There is no resource " + name);
      }
      in.transferTo(zip);
    }
    zip.closeEntry();
  }

  private void start(String part) throws IOException {
    ZipEntry entry = new ZipEntry(part);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
  }

  private void end() throws IOException {
    writer.flush();
    zip.closeEntry();
  }

  /** Keeps what it writes to open. */
  private static final class LeftOpen extends FilterOutputStream {
    LeftOpen(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
