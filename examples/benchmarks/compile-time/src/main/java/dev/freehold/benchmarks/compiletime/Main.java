package dev.freehold.benchmarks.compiletime;

import dev.freehold.benchmarks.compiletime.corpus.Corpora;
import dev.freehold.benchmarks.compiletime.corpus.Corpus;
import dev.freehold.benchmarks.compiletime.javac.Workplace;
import dev.freehold.benchmarks.compiletime.tool.Probes;
import dev.freehold.benchmarks.compiletime.tool.Tool;
import dev.freehold.benchmarks.compiletime.tool.Tools;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Compiles the same sources with every tool and prints what it took. */
public final class Main {
  private Main() {}

  /** See the script {@code run}, which knows where the jars are. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Options options = Options.parse(arguments);
    Workplace workplace =
        new Workplace(
            options.target().toAbsolutePath(),
            options.freehold().toAbsolutePath(),
            options.runtime().toAbsolutePath());
    List<Tool> tools = tools(options, workplace);
    for (Tool tool : tools) {
      Probes.check(workplace, tool);
    }
    List<Corpus> corpora = corpora(options, workplace);
    Comparison comparison = new Comparison(workplace, tools);
    StringBuilder tables = new StringBuilder();
    for (Corpus corpus : corpora) {
      tables.append(Table.of(corpus, comparison.run(corpus, options.runs())));
    }
    System.out.printf("%nJDK %s, %d runs of each%n", Runtime.version(), options.runs());
    System.out.print(tables);
  }

  private static List<Tool> tools(Options options, Workplace workplace) throws IOException {
    List<Tool> tools = new ArrayList<>();
    for (Tool tool : Tools.all(workplace)) {
      boolean wanted = tool.name().equals("javac") || options.tools().contains(tool.name());
      if (wanted && tool.java() > Runtime.version().feature()) {
        System.out.printf("%s is left out: it needs JDK %d%n", tool.name(), tool.java());
      } else if (wanted) {
        tools.add(tool);
      }
    }
    return tools;
  }

  private static List<Corpus> corpora(Options options, Workplace workplace)
      throws IOException, InterruptedException {
    List<Corpus> corpora = new ArrayList<>();
    if (options.corpora().contains("A")) {
      corpora.add(Corpora.ordinary(workplace));
    }
    if (options.corpora().contains("B")) {
      corpora.add(Corpora.ownership(workplace, Tools.freehold(workplace).arguments()));
    }
    if (options.corpora().contains("C")) {
      corpora.add(Corpora.typeArguments(workplace, Tools.freehold(workplace).arguments()));
    }
    return corpora;
  }
}
