import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds the site in {@code target/site}: the Javadoc of the run time, and the pages by VitePress.
 * {@code java src/BuildSite.java CLASSPATH}, in the folder of the site. Without npm or a network
 * it says so, and that is an error for CI only: the jars do not need the site.
 */
class BuildSite {
  private static final Path API = Path.of("target", "api");
  private static final Pattern EXPORTED =
      Pattern.compile("exports (dev\\.freehold(?!\\.internal)[\\w.]*);");
  private static final String PATH_SEPARATOR = File.pathSeparator;
  private static final boolean WINDOWS =
      System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");

  public static void main(String[] args) throws Exception {
    if (!npmIsThere()) {
      System.out.println("The site is NOT built: there is no npm. Everything else is.");
      return;
    }
    try {
      install();
    } catch (IllegalStateException e) {
      if (System.getenv("CI") != null) {
        throw e;
      }
      System.out.println("The site is NOT built: npm cannot get VitePress. Everything else is.");
      return;
    }
    javadoc(args[0]);
    run(npm("run", "--silent", "build"));
  }

  private static void javadoc(String classPath) throws Exception {
    Path sources = Path.of("..", "runtime-stubs", "src", "main");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javadoc").toString());
    command.addAll(List.of("-quiet", "-notimestamp", "-Xdoclint:all,-missing", "-Werror"));
    command.addAll(List.of("--release", "25", "-d", API.toString()));
    command.addAll(List.of("--module-path", withoutOwn(classPath)));
    command.addAll(List.of("-windowtitle", "Freehold", "--source-path"));
    command.add(
        sources.resolve("java22") + PATH_SEPARATOR + sources.resolve("java"));
    String module = Files.readString(sources.resolve("java/module-info.java"));
    EXPORTED.matcher(module).results().forEach(found -> command.add(found.group(1)));
    run(command);
  }

  /** Without the run time itself, which is there as source. */
  private static String withoutOwn(String classPath) {
    return Stream.of(classPath.split(PATH_SEPARATOR))
        .filter(each -> !each.contains("freehold-runtime") && !each.contains("runtime-stubs"))
        .collect(Collectors.joining(PATH_SEPARATOR));
  }

  /** Only where what is to be installed has changed: npm takes seconds to see that it has not. */
  private static void install() throws Exception {
    Path lock = Path.of("package-lock.json");
    Path installed = Path.of("node_modules", "installed.json");
    if (!Files.exists(installed) || Files.mismatch(lock, installed) >= 0) {
      run(npm("ci", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"));
      Files.copy(lock, installed);
    }
  }

  private static List<String> npm(String... arguments) {
    List<String> command = new ArrayList<>(List.of(WINDOWS ? "npm.cmd" : "npm"));
    command.addAll(List.of(arguments));
    return command;
  }

  private static boolean npmIsThere() throws InterruptedException {
    try {
      Process process = new ProcessBuilder(npm("--version")).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor(1, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static void run(List<String> command) throws Exception {
    int code = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (code != 0) {
      String begin = String.join(" ", command.subList(0, 2));
      throw new IllegalStateException(begin + " ended with " + code);
    }
  }
}
