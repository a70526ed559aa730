package dev.freehold.checker.apply;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes fixes that an earlier compilation has written down, and compiles nothing: of two that are
 * so near that only one can be made the first is, and a source that has changed is left as it is.
 */
final class RecordedFixes {
  private final Charset charset;
  private final FixChoice choice;
  private final PrintStream out;
  private int made;
  private int files;

  RecordedFixes(Charset charset, FixChoice choice, PrintStream out) {
    this.charset = charset;
    this.choice = choice;
    this.out = out;
  }

  void make(List<WrittenFix> fixes) {
    Map<Path, List<WrittenFix>> byFile = new LinkedHashMap<>();
    for (WrittenFix fix : fixes) {
      byFile.computeIfAbsent(NamedSources.absolute(fix.file()), file -> new ArrayList<>()).add(fix);
    }
    byFile.forEach(this::make);
  }

  /** How many were made. */
  int made() {
    return made;
  }

  /** In how many files. */
  int files() {
    return files;
  }

  private void make(Path path, List<WrittenFix> fixes) {
    try {
      byte[] content = Files.readAllBytes(path);
      List<WrittenFix> chosen = choose(path, SourceChange.text(path, content, charset), fixes);
      if (!chosen.isEmpty()) {
        SourceChange.of(path, content, charset, chosen).make();
        made += chosen.size();
        files++;
      }
    } catch (IOException e) {
      out.println(path + " cannot be read: run this in the folder in which javac was started");
    } catch (NotApplied e) {
      out.println(e.reason());
    }
  }

  private List<WrittenFix> choose(Path path, String text, List<WrittenFix> fixes)
      throws NotApplied {
    List<WrittenFix> chosen = new ArrayList<>();
    for (WrittenFix fix : fixes) {
      if (!fix.isFor(text)) {
        throw NotApplied.changed(path);
      }
      if (!choice.ends() && chosen.stream().noneMatch(fix::overlaps) && choice.wants(fix)) {
        chosen.add(fix);
      }
    }
    return chosen;
  }
}
