import dev.freehold.Mut;
import dev.freehold.NonEscaping;
import dev.freehold.Ref;
import java.util.Arrays;
import shared.Res;

/** What the array of borrowed arguments is for: reading, passing on, lending. */
class VarargsLent {
  static int sum(@Ref Res... all) {
    int sum = 0;
    for (Res each : all) {
      sum += each.get();
    }
    for (int i = 0; i < all.length; i++) {
      sum += all[i].get();
    }
    Res first = all[0];
    return sum + first.get();
  }

  static int twice(@Ref Res... all) {
    return sum(all) + sum(all[0], all[1]) + sum();
  }

  static void change(@Mut Res... all) {
    for (Res each : all) {
      each.set(1);
    }
    all[0].set(all[1].get());
    sum(all);
  }

  static void changeAll(@Mut Res... all) {
    change(all);
  }

  @Ref
  static Res first(@Ref Res... all) {
    return all == null || all.length == 0 ? all[1] : all[0];
  }

  static void lend(@Ref Res... all) {
    now(() -> System.out.println(all.length + all[0].get()));
    System.out.println(Arrays.toString(all));
    Arrays.stream(all).forEach(each -> System.out.println(each.get()));
  }

  static void now(@NonEscaping Runnable action) {
    action.run();
  }

  static void use() {
    try (Res one = new Res();
        Res two = new Res()) {
      change(one, two);
      System.out.println(twice(one, two) + first(one, two).get());
      lend(one, two);
    }
  }
}
