package dev.freehold.differential.compile;

import java.io.IOException;
import java.util.List;

/** A compiler that looks at many functions at once, each on its own. */
public interface Compiler {
  /**
   * What it says about each of the functions.
   *
   * @param functions each written in the language of the compiler, under names of their own
   * @throws IOException if it does not run, or refuses a function for what is not compared here, as
   *     a type error: then the program that was generated is wrong
   */
  List<Verdict> judge(List<String> functions) throws IOException;
}
