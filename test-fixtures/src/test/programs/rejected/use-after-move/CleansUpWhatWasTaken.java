import dev.freehold.Mut;
import dev.freehold.Own;
import dev.freehold.memory.OwnList;
import shared.Res;

/** A setter that always takes its argument has released it where it fails. */
class CleansUpWhatWasTaken {
  static boolean set(@Mut OwnList<Res> mutList, @Own Res ownValue) {
    if (mutList.size() < 3) {
      mutList.add(ownValue);
      return true;
    }
    ownValue.close();
    return false;
  }

  static void cleanUp(@Mut OwnList<Res> mutList) {
    Res ownValue = Res.open();
    boolean result = set(mutList, ownValue);
    if (!result) {
      ownValue.close(); //! use.after.move
    }
  }
}
