package dev.freehold.examples.protocols;

import dev.freehold.NonEscaping;
import dev.freehold.examples.protocols.pcap.CaptureFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** A file among the resources, and what tshark has read in it. */
record Capture(String name) {
  ByteBuffer bytes() {
    return ByteBuffer.wrap(resource(name + ".pcap"));
  }

  void forEach(@NonEscaping Consumer<ByteBuffer> visitor) {
    CaptureFile.forEach(bytes(), visitor);
  }

  /** The lines of the fields. */
  List<String> fields() {
    return new String(resource(name + ".fields"), StandardCharsets.UTF_8).lines().toList();
  }

  private static byte[] resource(String file) {
    try (InputStream in = Capture.class.getResourceAsStream("/captures/" + file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
