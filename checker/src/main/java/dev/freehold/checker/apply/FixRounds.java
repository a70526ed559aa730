package dev.freehold.checker.apply;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Makes fixes until none is left that is wanted. Each was tried alone, so after those of one round
 * all is compiled again: a file that has not got better by them gets back what it had, and then one
 * fix at a time.
 */
final class FixRounds {
  private final Recompilation javac;
  private final NamedSources sources;
  private final FixChoice choice;
  private final PrintStream out;

  /** By {@link WrittenFix#change}: refused by the user, or of no use. */
  private final Set<String> dismissed = new HashSet<>();

  /** What has been agreed to and is still to be made. */
  private final Set<String> agreed = new HashSet<>();

  private final Set<Path> oneByOne = new HashSet<>();
  private final Set<String> complaints = new HashSet<>();
  private final Set<Path> changed = new HashSet<>();
  private int made;

  /** When the last compilation was. */
  private Instant begun = Instant.EPOCH;

  FixRounds(Recompilation javac, NamedSources sources, FixChoice choice, PrintStream out) {
    this.javac = javac;
    this.sources = sources;
    this.choice = choice;
    this.out = out;
  }

  /**
   * Makes all that are wanted.
   *
   * @return what the last compilation says
   * @throws IOException if the files of javac cannot be used
   * @throws IllegalArgumentException if javac does not understand an option
   */
  Outcome run() throws IOException {
    Outcome now = compile();
    Map<Path, List<WrittenFix>> chosen = choose(now.fixes());
    while (!chosen.isEmpty()) {
      Map<SourceChange, List<WrittenFix>> changes = make(chosen);
      if (!changes.isEmpty()) {
        Outcome next = compile();
        now = judge(changes, now, next) ? next : compile();
      }
      chosen = choice.ends() ? Map.of() : choose(now.fixes());
    }
    return now;
  }

  private Outcome compile() throws IOException {
    begun = Instant.now();
    return javac.run();
  }

  /** How many fixes were made, and stay. */
  int made() {
    return made;
  }

  /** In how many files. */
  int files() {
    return changed.size();
  }

  private Map<Path, List<WrittenFix>> choose(List<WrittenFix> fixes) {
    Map<Path, List<WrittenFix>> chosen = new LinkedHashMap<>();
    for (WrittenFix fix : fixes) {
      Path path = NamedSources.absolute(fix.file());
      List<WrittenFix> inFile = chosen.getOrDefault(path, List.of());
      boolean full = oneByOne.contains(path) && !inFile.isEmpty();
      if (!full && !dismissed.contains(fix.change()) && inFile.stream().noneMatch(fix::overlaps)) {
        if (!sources.has(path)) {
          complain(path + " is not changed: it is none of the sources named");
          dismissed.add(fix.change());
        } else if (agreed.contains(fix.change()) || choice.wants(fix)) {
          agreed.add(fix.change());
          chosen.computeIfAbsent(path, file -> new ArrayList<>()).add(fix);
        } else {
          dismissed.add(fix.change());
        }
      }
    }
    return chosen;
  }

  private Map<SourceChange, List<WrittenFix>> make(Map<Path, List<WrittenFix>> chosen)
      throws IOException {
    Map<SourceChange, List<WrittenFix>> changes = new LinkedHashMap<>();
    for (Map.Entry<Path, List<WrittenFix>> each : chosen.entrySet()) {
      Path path = each.getKey();
      try {
        if (Files.getLastModifiedTime(path).toInstant().isAfter(begun)) {
          throw NotApplied.changed(path);
        }
        byte[] content = Files.readAllBytes(path);
        SourceChange change = SourceChange.of(path, content, sources.charset(), each.getValue());
        change.make();
        changes.put(change, each.getValue());
      } catch (NotApplied e) {
        complain(e.reason());
        each.getValue().forEach(fix -> dismissed.add(fix.change()));
      }
    }
    return changes;
  }

  /**
   * Whether all is as it should be. Where an error of javac's is new, nobody knows which of the
   * files has brought it.
   */
  private boolean judge(
      Map<SourceChange, List<WrittenFix>> changes, Outcome before, Outcome after) {
    boolean broken = after.others() > before.others();
    boolean good = true;
    for (Map.Entry<SourceChange, List<WrittenFix>> each : changes.entrySet()) {
      Path path = each.getKey().path();
      List<WrittenFix> fixes = each.getValue();
      if (broken || after.in(path) > before.in(path) - fixes.size()) {
        undo(each.getKey(), fixes);
        good = false;
      } else {
        made += fixes.size();
        changed.add(path);
      }
    }
    return good;
  }

  private void undo(SourceChange change, List<WrittenFix> fixes) {
    try {
      change.undo();
      out.println(change.path() + " is as it was: the last of it did not put right what it should");
    } catch (NotApplied e) {
      complain(e.reason());
    }
    oneByOne.add(change.path());
    if (fixes.size() == 1) {
      dismissed.add(fixes.get(0).change());
    }
  }

  private void complain(String text) {
    if (complaints.add(text)) {
      out.println(text);
    }
  }
}
