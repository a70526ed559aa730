package dev.freehold.benchmarks.runtime.latency;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.Properties;
import java.util.zip.DataFormatException;
import org.HdrHistogram.Histogram;

/**
 * What one process saw.
 *
 * @param nanos how long requests took
 * @param observation of all of them together
 */
record Outcome(Histogram nanos, Observation observation) {
  private static final String HISTOGRAM = "histogram";
  private static final String BYTES = "bytes";
  private static final String PAUSES = "pauses";

  double bytesPerRequest() {
    return (double) observation.bytes() / nanos.getTotalCount();
  }

  /** Microseconds that so many per cent of the requests took at most. */
  double micros(double percentile) {
    return nanos.getValueAtPercentile(percentile) / 1000.0;
  }

  void write(Path file) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(nanos.getNeededByteBufferCapacity());
    int length = nanos.encodeIntoCompressedByteBuffer(buffer);
    Properties properties = new Properties();
    byte[] bytes = Arrays.copyOf(buffer.array(), length);
    properties.setProperty(HISTOGRAM, Base64.getEncoder().encodeToString(bytes));
    properties.setProperty(BYTES, Long.toString(observation.bytes()));
    properties.setProperty(PAUSES, Long.toString(observation.pauses()));
    try (Writer writer = Files.newBufferedWriter(file)) {
      properties.store(writer, null);
    }
  }

  static Outcome read(Path file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    }
    byte[] bytes = Base64.getDecoder().decode(properties.getProperty(HISTOGRAM));
    try {
      return new Outcome(
          Histogram.decodeFromCompressedByteBuffer(ByteBuffer.wrap(bytes), 0),
          new Observation(
              Long.parseLong(properties.getProperty(BYTES)),
              Long.parseLong(properties.getProperty(PAUSES))));
    } catch (DataFormatException error) {
      throw new IOException(file + " holds no histogram", error);
    }
  }
}
