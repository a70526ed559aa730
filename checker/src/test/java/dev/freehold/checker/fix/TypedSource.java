package dev.freehold.checker.fix;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import dev.freehold.checker.Snippet;
import dev.freehold.checker.types.Program;
import java.util.List;

/** A file that was analysed, for what asks for types. */
record TypedSource(Snippet snippet, Source source) {

  static TypedSource of(String classes) {
    Program program = Program.of(classes);
    Snippet file = program.snippet();
    return new TypedSource(
        file, new Source(file.unit(), file.text(), file.unit(), file.positions(), program.types()));
  }

  VariableTree variable(String beginning) {
    return snippet.find(VariableTree.class, beginning);
  }

  MethodTree method(String beginning) {
    return snippet.find(MethodTree.class, beginning);
  }

  List<Fix> fixes(Remedy remedy) {
    return remedy.proposals(source).stream().map(Proposal::fix).toList();
  }

  /** The file after a fix. */
  String after(Fix fix) {
    return fix.appliedTo(snippet.text());
  }
}
