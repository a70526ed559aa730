import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.CompositeByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.ByteToMessageDecoder;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import io.netty.util.ReferenceCounted;
import java.util.List;

/** Who has one of Netty's buffers last releases it, as often as it is retained and once more. */
class Buffers {
  static int lost(ByteBufAllocator pool) {
    ByteBuf buffer = pool.buffer(16).writeByte(1);
    return buffer.readableBytes(); //! own.leak
  }

  static int released(ByteBufAllocator pool) {
    ByteBuf buffer = pool.buffer(16);
    try {
      return buffer.writeByte(1).readableBytes();
    } finally {
      buffer.release();
    }
  }

  static int readTooLate(ByteBufAllocator pool) {
    ByteBuf buffer = pool.buffer(16);
    int left = buffer.release() ? buffer.refCnt() : 0;
    return left + buffer.readableBytes(); //! use.after.release
  }

  static void balanced(ByteBufAllocator pool) {
    ByteBuf buffer = pool.buffer(16);
    buffer.retain(2);
    buffer.release();
    buffer.release(2);
  }

  static void retainedOnOnePath(ByteBufAllocator pool, boolean twice) {
    ByteBuf buffer = pool.buffer(16);
    if (twice) {
      buffer.retain();
    }
    buffer.release();
  } //! own.leak

  static void releasedOften(ByteBufAllocator pool) {
    ByteBuf buffer = pool.buffer(16);
    buffer.retain();
    buffer.release();
    buffer.release();
    buffer.release(); //! release.twice
  }

  static ByteBuf retainedAndGiven(ByteBufAllocator pool) {
    ByteBuf buffer = pool.buffer(16);
    try {
      return buffer.retain();
    } finally {
      buffer.release();
    }
  }

  static void toEach(ByteBufAllocator pool, List<ChannelHandlerContext> channels) {
    ByteBuf buffer = pool.buffer(16);
    for (ChannelHandlerContext each : channels) {
      each.write(buffer.retain());
    }
    buffer.release();
  }

  static ByteBuf sliceGoesWithTheBuffer(ByteBufAllocator pool) {
    ByteBuf buffer = pool.buffer(16);
    return buffer.slice(0, 3);
  }

  static ByteBuf retainedSlice(ByteBufAllocator pool) {
    ByteBuf buffer = pool.buffer(16);
    ByteBuf slice = buffer.slice().retain();
    buffer.release();
    return slice;
  }

  static int sliceReadTooLate(ByteBufAllocator pool) {
    ByteBuf buffer = pool.buffer(16);
    ByteBuf slice = buffer.slice();
    buffer.release(); //! move.while.borrowed
    return slice.readableBytes();
  }

  static void composed(ByteBufAllocator pool, ChannelHandlerContext context) {
    CompositeByteBuf composite = pool.compositeBuffer();
    composite.addComponent(true, pool.buffer().writeByte(1));
    context.writeAndFlush(composite);
  }

  static void composedAndLost(ByteBufAllocator pool) {
    CompositeByteBuf composite = pool.compositeBuffer();
    composite.addComponent(true, pool.buffer());
  } //! own.leak

  static byte onTheHeap() {
    ByteBuf buffer = Unpooled.wrappedBuffer(new byte[] {1});
    return buffer.readByte();
  }

  static void writtenAndUsed(ChannelHandlerContext context) {
    ByteBuf buffer = context.alloc().buffer();
    context.writeAndFlush(buffer);
    buffer.writeByte(1); //! use.after.move
  }

  static void response(ChannelHandlerContext context, boolean ask) {
    DefaultFullHttpResponse response =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1, HttpResponseStatus.OK, context.alloc().buffer());
    if (ask) {
      context.writeAndFlush(response);
    }
  } //! own.leak.maybe

  static void throughItsInterface(ByteBufAllocator pool) {
    ReferenceCounted counted = pool.buffer();
    counted.release();
  }

  static int outbound(EmbeddedChannel channel) {
    ByteBuf written = channel.readOutbound();
    return written.readableBytes(); //! own.leak
  }

  /** Decoders are lent what they read, and hand on what they put into the list. */
  static class Decoder extends ByteToMessageDecoder {
    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
      out.add(in.readSlice(2).retain());
      out.add(in.readRetainedSlice(3));
      in.readBytes(4); //! own.leak
      ByteBuf body = in.readBytes(5);
      if (body.readByte() == 0) {
        return; //! own.leak
      }
      out.add(body);
    }
  }

  static class KeepsSome extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      ByteBuf in = (ByteBuf) message;
      if (in.readableBytes() > 3) {
        context.fireChannelRead(in);
      }
    } //! own.leak.maybe
  }

  static class ReleasesAll extends ChannelInboundHandlerAdapter {
    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      if (!(message instanceof ByteBuf)) {
        context.fireChannelRead(message);
        return;
      }
      ByteBuf in = (ByteBuf) message;
      try {
        in.readByte();
      } finally {
        ReferenceCountUtil.release(message);
      }
    }
  }

  static class Echo extends SimpleChannelInboundHandler<ByteBuf> {
    @Override
    protected void channelRead0(ChannelHandlerContext context, ByteBuf message) {
      context.write(message.retain());
    }
  }
}
