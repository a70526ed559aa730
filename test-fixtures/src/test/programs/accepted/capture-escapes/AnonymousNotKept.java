import dev.freehold.NonEscaping;
import java.util.List;
import shared.Res;

class AnonymousNotKept {
  static int counts(List<Integer> list) {
    Res res = Res.open();
    now(
        new Runnable() {
          private int n;

          @Override
          public void run() {
            list.forEach(each -> n += each + res.get());
            this.n++;
            res.set(n);
          }
        });
    int got = res.get();
    res.close();
    return got;
  }

  static void now(@NonEscaping Runnable action) {
    action.run();
  }
}
