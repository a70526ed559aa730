package dev.freehold.examples.server.trial;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads replies from a stream, and refuses what is none. */
final class ReplyReader {
  private final InputStream in;
  private final StringBuilder raw = new StringBuilder();

  ReplyReader(InputStream in) {
    this.in = in;
  }

  /** The next reply whole; EOFException when the server has closed the connection. */
  Reply read() throws IOException {
    int start = raw.length();
    char type = (char) next();
    String line = line();
    Reply reply =
        switch (type) {
          case '+', '-', ':', '_', ',', '#', '(' -> reply(type, line, List.of(), start);
          case '$', '=', '!' -> bulk(type, Integer.parseInt(line), start);
          case '*', '~', '>' -> aggregate(type, Integer.parseInt(line), start);
          case '%' -> aggregate(type, 2 * Integer.parseInt(line), start);
          default -> throw new IOException("no reply begins with " + Bytes.quoted(type + line));
        };
    if (start == 0) {
      raw.setLength(0);
    }
    return reply;
  }

  private Reply reply(char type, String text, List<Reply> items, int start) {
    return new Reply(type, text, items, raw.substring(start));
  }

  private Reply bulk(char type, int length, int start) throws IOException {
    if (length < 0) {
      return reply(type, "-1", List.of(), start);
    }
    byte[] bytes = in.readNBytes(length + 2);
    String text = Bytes.string(bytes);
    raw.append(text);
    if (!text.endsWith("\r\n") || bytes.length < length + 2) {
      throw new EOFException("a bulk string of " + length + " bytes ended early");
    }
    return reply(type, text.substring(0, length), List.of(), start);
  }

  private Reply aggregate(char type, int count, int start) throws IOException {
    List<Reply> items = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      items.add(read());
    }
    return reply(type, Integer.toString(count), items, start);
  }

  private String line() throws IOException {
    int start = raw.length();
    while (next() != '\r') {
      // up to the end of the line
    }
    if (next() != '\n') {
      throw new IOException("a line ends with CR alone: " + Bytes.quoted(raw.substring(start)));
    }
    return raw.substring(start, raw.length() - 2);
  }

  private int next() throws IOException {
    int read = in.read();
    if (read < 0) {
      throw new EOFException("the server closed the connection");
    }
    raw.append((char) read);
    return read;
  }
}
