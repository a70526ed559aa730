package dev.freehold.checker.output;

import java.io.IOException;
import java.io.Writer;

/** One form of a report. */
interface ReportWriter {
  /** Writes the whole of it. */
  void write(CompilationResult result, Writer to) throws IOException;
}
