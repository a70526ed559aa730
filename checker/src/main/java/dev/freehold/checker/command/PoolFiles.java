package dev.freehold.checker.command;

import dev.freehold.memory.MappedFiles;
import dev.freehold.pool.MappedFileReport;
import dev.freehold.pool.MappedMigration;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Looks after files of mapped pools, without the program that they belong to. */
final class PoolFiles {
  private static final int WRONG = 1;
  private static final int NOT_UNDERSTOOD = 2;
  private static final String RUN = "--run";

  private final PrintStream out;
  private final PrintStream err;

  PoolFiles(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Does what the first argument says with the files that the others name.
   *
   * @return the exit code: 1 if something is wrong with a file
   */
  int run(List<String> args) {
    List<String> files = new ArrayList<>(args.subList(1, args.size()));
    boolean verifies = args.get(0).equals("verify");
    boolean runs = !verifies && files.remove(RUN);
    if (verifies ? files.isEmpty() : files.size() != 2) {
      err.println(verifies ? "verify needs FILE..." : "migrate needs FILE LIKE, and perhaps --run");
      return NOT_UNDERSTOOD;
    }
    return verifies
        ? files.stream().mapToInt(file -> guarded(() -> verify(Path.of(file)))).max().orElse(0)
        : guarded(() -> migrate(Path.of(files.get(0)), Path.of(files.get(1)), runs));
  }

  private interface Step {
    int run() throws IOException;
  }

  private int guarded(Step step) {
    try {
      return step.run();
    } catch (NoSuchFileException e) {
      err.println("there is no file " + e.getFile());
    } catch (IOException e) {
      err.println(e.getMessage());
    }
    return WRONG;
  }

  private int verify(Path file) throws IOException {
    MappedFileReport report = MappedFiles.verify(file);
    out.print(report);
    return report.isSound() ? 0 : WRONG;
  }

  private int migrate(Path file, Path like, boolean runs) throws IOException {
    MappedMigration migration = MappedFiles.migration(file, like);
    if (!migration.isNeeded()) {
      out.println(file + " has the layout of " + like + " already");
      return 0;
    }
    migration.plan().forEach(line -> out.println("  " + line));
    if (runs) {
      migration.run();
    }
    out.println(runs ? file + " is migrated" : "nothing is done yet: add --run to do it");
    return 0;
  }
}
