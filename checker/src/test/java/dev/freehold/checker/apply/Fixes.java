package dev.freehold.checker.apply;

import java.util.List;

/** Fixes of one line each. */
final class Fixes {
  private Fixes() {}

  static WrittenFix replacing(String file, int line, String before, String after) {
    String text =
        """
        # [own.leak] FILE:LINE: write it
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
                .replace("BEFORE", before)
                .replace("AFTER", after));
    return fixes.get(0);
  }
}
