package dev.freehold.examples.server.trial.fuzz;

import dev.freehold.examples.server.trial.Bytes;
import java.util.Random;

/** Bytes that are nearly requests: good ones, cut, joined, and changed in places. */
final class Mutations {
  private static final String[] PARTS = {
    "*1\r\n$4\r\nPING\r\n",
    "*3\r\n$3\r\nSET\r\n$1\r\nk\r\n$1\r\nv\r\n",
    "PING\r\n",
    "SET k \"a\\x41\\n\"\r\n",
    "GET 'it\\'s'\n",
    "*2\r\n$3\r\nGET\r\n$1\r\nk\r\n",
    "*0\r\n",
    "*-1\r\n",
    "$5\r\n",
    "\r\n",
    "*",
    "$",
    "\"",
    "'",
    "\\",
    "\0",
    " ",
    "*10\r\n",
    "0",
    "-",
    "9",
    "$0\r\n\r\n",
    "*1\r\n$5\r\nMULTI\r\n",
    "*1\r\n$4\r\nEXEC\r\n",
    "*2\r\n$5\r\nWATCH\r\n$1\r\nk\r\n",
    "*2\r\n$9\r\nSUBSCRIBE\r\n$1\r\nc\r\n",
    "*3\r\n$5\r\nBLPOP\r\n$1\r\nq\r\n$1\r\n0\r\n",
    "*3\r\n$5\r\nRPUSH\r\n$1\r\nq\r\n$1\r\nx\r\n",
    "*4\r\n$4\r\nZADD\r\n$1\r\nz\r\n$1\r\n1\r\n$1\r\nm\r\n",
    "*4\r\n$4\r\nHSET\r\n$1\r\nh\r\n$1\r\nf\r\n$1\r\nv\r\n",
    "*2\r\n$5\r\nHELLO\r\n$1\r\n3\r\n",
    "*3\r\n$4\r\nSADD\r\n$1\r\ns\r\n$2\r\n12\r\n"
  };

  private final Random random;

  Mutations(long seed) {
    random = new Random(seed);
  }

  byte[] next() {
    StringBuilder text = new StringBuilder();
    int parts = 1 + random.nextInt(12);
    for (int i = 0; i < parts; i++) {
      text.append(PARTS[random.nextInt(PARTS.length)]);
    }
    int changes = random.nextInt(4);
    for (int i = 0; i < changes && text.length() > 1; i++) {
      change(text, random.nextInt(text.length()));
    }
    return Bytes.of(text.toString());
  }

  private void change(StringBuilder text, int at) {
    switch (random.nextInt(4)) {
      case 0 -> text.setCharAt(at, (char) random.nextInt(256));
      case 1 -> text.deleteCharAt(at);
      case 2 -> text.insert(at, (char) random.nextInt(128));
      default -> text.setLength(at);
    }
  }
}
