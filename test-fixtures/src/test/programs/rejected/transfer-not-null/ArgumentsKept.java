// with -Afreehold.nulls=check
// with -Afreehold.skip=shared
import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

class ArgumentsKept {
  static void keep(@Mut OwnList<Res> all, @Own Res res) {
    all.add(res); //! transfer.not.null
  }

  static boolean both(@Own Res first, @Own Res second, boolean any) {
    Res passed = Res.pass(first); //! transfer.not.null
    if (any) Res.take(passed); //! transfer.not.null
    else passed.close();
    Res.take(second); //! transfer.not.null
    return any;
  }

  static int inSwitch(int which) {
    Res res = Res.open();
    switch (which) {
      case 1:
        Res.take(res); //! transfer.not.null
        break;
      default:
        res.close();
    }
    return which;
  }

  static void several(@Own Res first, @Own Res second) {
    Res.takeBoth(first, second); //! transfer.not.null
    first = null;
  }
}
