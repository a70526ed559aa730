package dev.freehold.differential.compile;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.freehold.differential.print.Printer;
import dev.freehold.differential.print.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The Rust compiler, up to its borrow checker. */
public final class RustCompiler implements Compiler {
  /** The errors of the borrow checker; one of them has no code. */
  private static final Set<String> COMPARED =
      Set.of(
          "E0381",
          "E0382",
          "E0384",
          "E0499",
          "E0502",
          "E0503",
          "E0505",
          "E0506",
          "E0507",
          "E0508",
          "E0509",
          "E0510",
          "E0515",
          "E0521",
          "E0373",
          "E0594",
          "E0596",
          "E0597",
          "E0621",
          "E0700",
          "E0712",
          "E0713",
          "E0716",
          "lifetime");

  private static final Pattern ERROR =
      Pattern.compile("(?m)^[^\\n:]*:(\\d+):\\d+: error(?:\\[(E\\d+)])?: (.*)$");

  private final Path folder;
  private final BorrowChecker checker;

  /** A compiler that works in that folder. */
  public RustCompiler(Path folder, BorrowChecker checker) {
    this.folder = folder;
    this.checker = checker;
  }

  /** What it says of its version; empty where there is none on this machine. */
  public static String version() {
    try {
      return run(new ProcessBuilder("rustc", "--version")).strip();
    } catch (IOException e) {
      return "";
    }
  }

  @Override
  public List<Verdict> judge(List<String> functions) throws IOException {
    SourceFile source = Printer.rust().file(functions);
    Path file = Files.writeString(folder.resolve("programs.rs"), source.text());
    String said = run(command(file));
    List<Verdict> verdicts = new ArrayList<>();
    functions.forEach(each -> verdicts.add(new Verdict()));
    Matcher error = ERROR.matcher(said);
    while (error.find()) {
      String code = error.group(2) != null ? error.group(2) : codeOf(error.group(3));
      if (!COMPARED.contains(code)) {
        throw new IOException("rustc refuses " + file + ": " + error.group());
      }
      int function = source.functionAt(Integer.parseInt(error.group(1)));
      verdicts.get(function).errors().add(code);
    }
    if (!said.isEmpty() && verdicts.stream().allMatch(Verdict::accepts)) {
      throw new IOException("rustc says of " + file + ": " + said);
    }
    return verdicts;
  }

  private static String codeOf(String message) {
    return message.startsWith("lifetime may not live long enough") ? "lifetime" : message;
  }

  private ProcessBuilder command(Path file) {
    List<String> command = new ArrayList<>(List.of("rustc", "--edition=2021", "--crate-type=lib"));
    command.addAll(List.of("--emit=metadata", "--error-format=short", "--cap-lints=allow"));
    command.addAll(List.of("--out-dir", folder.toString()));
    if (checker.option().isEmpty()) {
      command.add(file.toString());
      return new ProcessBuilder(command);
    }
    command.add(checker.option());
    command.add(file.toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    // Lets a released compiler take options that are not stable.
    builder.environment().put("RUSTC_BOOTSTRAP", "1");
    return builder;
  }

  private static String run(ProcessBuilder builder) throws IOException {
    Process process = builder.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), UTF_8);
    try {
      process.waitFor();
      return said;
    } catch (InterruptedException e) {
      process.destroy();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
