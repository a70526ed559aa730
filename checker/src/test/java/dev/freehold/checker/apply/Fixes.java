package dev.freehold.checker.apply;

import dev.freehold.checker.fix.SourceDigest;
import java.util.List;

/** Fixes of one line each. */
final class Fixes {
  private Fixes() {}

  static WrittenFix replacing(String file, int line, String before, String after) {
    return replacing(file, line, before, after, "");
  }

  /** One that was made for a file with that content. */
  static WrittenFix replacing(String file, int line, String before, String after, String content) {
    String text =
        """
        # [own.leak] FILE:LINE: write it
        # of the source with SHA-256 DIGEST
        --- FILE
        +++ FILE
        @@ -LINE,1 +LINE,1 @@
        -BEFORE
        +AFTER
        """;
    List<WrittenFix> fixes =
        WrittenFix.in(
            text.replace("FILE", file)
                .replace("LINE", String.valueOf(line))
                .replace("DIGEST", SourceDigest.of(content))
                .replace("BEFORE", before)
                .replace("AFTER", after));
    return fixes.get(0);
  }
}
