import dev.freehold.Mut;
import dev.freehold.debug.Ownership;
import dev.freehold.memory.OwnList;
import shared.Res;

/** After a setter has taken a value, its old name is not used, nor handed to a second owner. */
class UsedAfterSetter {
  static int read(@Mut OwnList<Res> mutList) {
    Res ownValue = Res.open();
    mutList.add(ownValue);
    return ownValue.get(); //! use.after.move
  }

  static void secondOwner(@Mut OwnList<Res> mutList, @Mut OwnList<Res> mutOther) {
    Res ownValue = Res.open();
    mutList.add(ownValue);
    mutOther.add(ownValue); //! use.after.move
  }

  static void destroyed(@Mut OwnList<Res> mutList) {
    Res ownValue = Res.open();
    mutList.add(ownValue);
    ownValue.close(); //! use.after.move
  }

  static int setToNull(@Mut OwnList<Res> mutList) {
    Res ownValue = Res.open();
    mutList.add(ownValue);
    ownValue = null;
    return ownValue.get(); //! use.after.move
  }

  static void asserted(@Mut OwnList<Res> mutList) {
    Res ownValue = Res.open();
    mutList.add(ownValue);
    Ownership.assertOwned(ownValue); //! use.after.move
  }
}
