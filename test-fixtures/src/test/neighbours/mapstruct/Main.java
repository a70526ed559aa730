package m;

import org.mapstruct.Mapper;
import org.mapstruct.factory.Mappers;

class Row {
  private final long number;

  Row(long number) {
    this.number = number;
  }

  public long getNumber() {
    return number;
  }
}

class Line {
  private long number;

  public long getNumber() {
    return number;
  }

  public void setNumber(long number) {
    this.number = number;
  }
}

@Mapper
interface Lines {
  Line line(Row row);
}

class Main {
  public static void main(String[] arguments) {
    try (QuotePool quotes = QuotePool.create()) {
      Quote quote = quotes.alloc();
      quote.id(Mappers.getMapper(Lines.class).line(new Row(3)).getNumber());
      System.out.println("sent " + quote.id());
      quotes.free(quote);
    }
  }
}
