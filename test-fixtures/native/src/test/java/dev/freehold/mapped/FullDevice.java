package dev.freehold.mapped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The program that finds its device full, when it makes a file or when that grows. */
final class FullDevice {
  private FullDevice() {}

  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    try (GrowingQuotePool quotes = GrowingQuotePool.open(file)) {
      for (int id = 0; id < 50; id++) {
        GrowingQuote quote = quotes.alloc();
        new Record(id, 0).write(quote);
        quotes.commit(quote);
      }
    } catch (UncheckedIOException e) {
      System.out.println("growing: " + e.getMessage());
    } catch (IOException e) {
      System.out.println("opening: " + e.getMessage());
    }
  }
}
