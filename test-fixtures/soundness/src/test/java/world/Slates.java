package world;

import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.Ref;

/**
 * What can be done with elements that have to be written first. Each method that is lent one for
 * writing writes all of it, which is what the checker believes.
 */
public final class Slates {
  private Slates() {}

  public static void fill(@Mut Slate slate) {
    slate.a(1);
    slate.b(2);
    fill(slate.inset());
  }

  public static void fill(@Mut Inset inset) {
    inset.x(3);
    inset.y(4);
  }

  /** One number of several; the one that is not written is less than all others. */
  public static int read(@Ref Slate slate) {
    return Math.min(Math.min(slate.a(), slate.b()), read(slate.inset()));
  }

  /** The same of a part. */
  public static int read(@Ref Inset inset) {
    return Math.min(inset.x(), inset.y());
  }

  public static @Ref Inset insetOf(@Ref Slate slate) {
    return slate.inset();
  }

  public static @Mut Inset editInset(@Mut Slate slate) {
    fill(slate);
    return slate.inset();
  }

  public static int finish(@Own Slate slate) {
    int read = read(slate);
    slate.close();
    return read;
  }

  public static @Own Slate pass(@Own Slate slate) {
    return slate;
  }

  public static @Own Slate make(@Ref SlatePool slates) {
    Slate slate = slates.alloc();
    fill(slate);
    return slate;
  }
}
