package dev.freehold.checker.errors;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCBlock;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeScanner;
import com.sun.tools.javac.util.Context;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds out what of a class is fit to be judged though javac has found errors: as with rustc, what
 * is left out are the bodies with an error in them.
 *
 * <pre>{@code
 * class Store {
 *   Lot kept = new Lott();                     // left out, and with it each constructor
 *   void one() { Lot lot = new Lot(); }        // judged: a leak
 *   void two(int n) { if (n == "") return; }   // left out
 *   void three(@Onw Lot lot) {}                // left out: it may own the lot or borrow it
 *   void four() { three(new Lot()); }          // left out: so it may leak or not
 * }
 * }</pre>
 */
public final class LeftOutSearch {
  private final ErrorPlaces places;
  private final BrokenDeclarations broken;
  private final Set<Tree> found = new HashSet<>();
  private int bodies;

  private LeftOutSearch(ErrorPlaces places, BrokenDeclarations broken) {
    this.places = places;
    this.broken = broken;
  }

  /** What is to be left out of a class of that file, by the errors that there are by now. */
  public static LeftOut in(Context context, JCCompilationUnit file, JCClassDecl type) {
    LeftOutSearch search =
        new LeftOutSearch(
            new ErrorPlaces(context, file.sourcefile), new BrokenDeclarations(context));
    search.search(type, MemberRanges.endOf(type, file.defs, lengthOf(file)), false);
    return new LeftOut(search.found, search.bodies);
  }

  private static int lengthOf(JCCompilationUnit file) {
    try {
      return file.sourcefile.getCharContent(true).length();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void search(JCClassDecl type, int end, boolean outerIsLeftOut) {
    MemberRanges ranges = new MemberRanges(type, end);
    boolean whole = outerIsLeftOut || type.sym == null || broken.isUnknown(type.sym.type);
    if (whole) {
      found.add(type);
    }
    for (JCTree member : type.defs) {
      if (member instanceof JCClassDecl inner) {
        search(inner, MemberRanges.endOf(inner, type.defs, end), outerIsLeftOut);
      } else {
        boolean out = whole || isBroken(member, ranges);
        note(member, out);
        for (JCClassDecl local : classesIn(member)) {
          search(local, ranges.endOf(member), out);
        }
      }
    }
    leaveOutConstructors(type);
  }

  private boolean isBroken(JCTree member, MemberRanges ranges) {
    return places.anyIn(ranges.startOf(member), ranges.endOf(member))
        || UnknownUses.in(member, broken);
  }

  private void note(JCTree member, boolean out) {
    if (out && found.add(member) && hasCode(member)) {
      bodies++;
    }
  }

  private static boolean hasCode(JCTree member) {
    return member instanceof JCVariableDecl field
        ? field.init != null
        : !(member instanceof JCMethodDecl method)
            || (method.body != null && (method.mods.flags & Flags.GENERATEDCONSTR) == 0);
  }

  /** They run the initializers. */
  private void leaveOutConstructors(JCClassDecl type) {
    boolean initializer =
        type.defs.stream().anyMatch(each -> isInstanceInitializer(each) && found.contains(each));
    if (initializer) {
      type.defs.stream().filter(TreeInfo::isConstructor).forEach(each -> note(each, true));
    }
  }

  private static boolean isInstanceInitializer(JCTree member) {
    return member instanceof JCVariableDecl field
        ? field.init != null && (field.mods.flags & Flags.STATIC) == 0
        : member instanceof JCBlock block && !block.isStatic();
  }

  /** Local and anonymous ones; those inside them are found when it is their turn. */
  private static List<JCClassDecl> classesIn(JCTree member) {
    List<JCClassDecl> classes = new ArrayList<>();
    new TreeScanner() {
      @Override
      public void visitClassDef(JCClassDecl tree) {
        classes.add(tree);
      }
    }.scan(member);
    return classes;
  }
}
