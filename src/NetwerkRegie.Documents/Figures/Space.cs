namespace NetwerkRegie.Documents.Figures;

/// <summary>A place in a drawing.</summary>
public readonly record struct Spot(double X, double Y)
{
    /// <summary>This place moved.</summary>
    public Spot Moved(double right, double down) => new(X + right, Y + down);

    /// <summary>The straight distance to another place.</summary>
    public double DistanceTo(Spot other) => Math.Sqrt((other.X - X) * (other.X - X) + (other.Y - Y) * (other.Y - Y));
}

/// <summary>An upright rectangle in a drawing.</summary>
public readonly record struct Box(double X, double Y, double Width, double Height)
{
    /// <summary>Its right side.</summary>
    public double Right => X + Width;

    /// <summary>Its lower side.</summary>
    public double Bottom => Y + Height;

    /// <summary>The smallest box around a circle.</summary>
    public static Box Around(Spot centre, double radius) => new(centre.X - radius, centre.Y - radius, 2 * radius, 2 * radius);

    /// <summary>Do the two share any room?</summary>
    public bool Overlaps(Box other) => X < other.Right && other.X < Right && Y < other.Bottom && other.Y < Bottom;

    /// <summary>Does the other lie wholly within this one?</summary>
    public bool Holds(Box other) => other.X >= X && other.Right <= Right && other.Y >= Y && other.Bottom <= Bottom;

    /// <summary>The box with a margin on all sides; a negative margin makes it smaller.</summary>
    public Box Grown(double margin) => new(X - margin, Y - margin, Width + 2 * margin, Height + 2 * margin);

    /// <summary>The point of the box that lies nearest to a place.</summary>
    public Spot NearestTo(Spot place) => new(Math.Clamp(place.X, X, Right), Math.Clamp(place.Y, Y, Bottom));
}
