package dev.freehold.checker.errors;

import com.sun.tools.javac.parser.Scanner;
import com.sun.tools.javac.parser.ScannerFactory;
import com.sun.tools.javac.parser.Tokens.TokenKind;
import com.sun.tools.javac.util.Context;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The braces of a text, whatever stands between them.
 *
 * @param pairs where each opens, and where it is closed
 * @param balanced whether each has its other
 */
record Braces(NavigableMap<Integer, Integer> pairs, boolean balanced) {

  static Braces in(Context context, String text) {
    NavigableMap<Integer, Integer> pairs = new TreeMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    boolean tooMany = false;
    Scanner scanner = ScannerFactory.instance(context).newScanner(text, false);
    for (scanner.nextToken(); scanner.token().kind != TokenKind.EOF; scanner.nextToken()) {
      if (scanner.token().kind == TokenKind.LBRACE) {
        open.push(scanner.token().pos);
      } else if (scanner.token().kind == TokenKind.RBRACE) {
        Integer first = open.poll();
        tooMany |= first == null;
        if (first != null) {
          pairs.put(first, scanner.token().pos);
        }
      }
    }
    return new Braces(pairs, open.isEmpty() && !tooMany);
  }

  /** Whether the first that opens at a place, or after it, is closed at another. */
  boolean belong(int first, int last) {
    Map.Entry<Integer, Integer> pair = pairs.ceilingEntry(first);
    return pair != null && pair.getValue() == last;
  }
}
