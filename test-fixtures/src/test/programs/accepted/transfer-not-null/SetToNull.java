// with -Afreehold.nulls=check
// with -Afreehold.skip=shared
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

class SetToNull {
  static void keep(@Mut OwnList<Res> all, @Own Res res) {
    all.add(res);
    res = null;
  }

  static void both(@Own Res first, @Own Res second) {
    Res.takeBoth(first, second);
    first = null;
    second = null;
  }

  static void unlessTaken(boolean any) {
    Res res = Res.open();
    try {
      if (any) {
        Res.take(res);
        res = null;
      }
    } finally {
      if (res != null) {
        res.close();
      }
    }
  }

  static void refilled() {
    Res res = Res.open();
    Res.take(res);
    res = Res.open();
    res = Res.pass(res);
    res.close();
  }
}
