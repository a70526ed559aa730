/**
 * What is known at one point of a method: which name may hold which value, and what became of the
 * loans.
 *
 * <pre>{@code
 *  1  void print(boolean twice) {
 *  2    Page page = Page.open();
 *  3    Page same = page;
 *  4    @Ref Page lent = page;
 *  5    int height = lent.height();
 *  6    page.clear();                  // void clear(@Mut Page this)
 *  7    if (twice) {
 *  8      same.close();                // void close(@Own Page this)
 *  9      page = Page.open();
 * 10    }
 * 11    page.close();
 * 12  }
 * }</pre>
 *
 * <p>A value is called here by the line that made it, and a loan by the line where it began. After
 * each line, the {@linkplain dev.freehold.checker.flow.store.State state} is:
 *
 * <pre>{@code
 * line  page               same                  lent                 loans
 *    2  2, owned
 *    3  2, owned           2, owned
 *    4  2, owned           2, owned              2, @Ref through 4    4: shared, of all of 2
 *    5  as before
 *    6  2, owned           2, owned              2, @Ref through 4    4: ended in 6
 *    8  2, released in 8   2, released in 8      2, @Ref through 4    4: ended in 6
 *    9  9, owned           2, released in 8      2, @Ref through 4    4: ended in 6
 *   10  2 or 9, owned      2, owned, or          2 through 4, or      4: ended in 6
 *                          2', released in 8     2' through 4'        4': ended in 6
 *   11  2 or 9, released   2, released in 11,    2 through 4, or      4: ended in 6
 *       in 11              or 2', in 8           2' through 4'        4': ended in 6
 * }</pre>
 *
 * <p>One entry of a name's column is a {@linkplain dev.freehold.checker.flow.store.Binding
 * binding}. A release ends the value, so the bindings of all names that own it (line 8). A borrow
 * ends with its loan: line 6 says nothing yet, and a use of {@code lent} behind it would be told of
 * line 6. Where the paths meet (line 10), the value of line 2 is still {@code page}'s on one, and
 * nobody's on the other; so that what is said of {@code page} stays true, the second is called
 * {@code 2'}.
 */
@NullMarked
package dev.freehold.checker.flow.store;

import org.jspecify.annotations.NullMarked;
