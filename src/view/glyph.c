/* SPDX-License-Identifier: MIT */
/* Drawing is written once, with the good characters; the canvas asks here for a stand-in when it may use only ASCII.  All of
   these are one column wide in every common font: no arrows or emoji of doubtful width. */
#include "config.h"

#include "view/glyph.h"

#include <stddef.h>

const uint32_t glyph_verdict[4] = { 0x25CB, 0x25D0, 0x25D5, 0x25CF };
const uint32_t glyph_standing[5] = { ' ', 0x2713, 0x00B7, '?', 0x2013 };
const uint32_t glyph_level[6] = { ' ', 0x2582, 0x2583, 0x2585, 0x2586, 0x2587 };
const uint32_t glyph_eighth[9] = { ' ', 0x258F, 0x258E, 0x258D, 0x258C, 0x258B, 0x258A, 0x2589, 0x2588 };
const uint32_t glyph_height[8] = { 0x2581, 0x2582, 0x2583, 0x2584, 0x2585, 0x2586, 0x2587, 0x2588 };

static const struct {
	uint32_t ch;
	char ascii;
} fallbacks[] = {
	{ 0x25CF, '*' }, { 0x25D5, '+' }, { 0x25D0, 'o' }, { 0x25CB, '.' },	/* train easy active passive */
	{ 0x2584, '=' }, { 0x2581, '_' }, { 0x2580, '=' }, { 0x2594, '-' }, { 0x2588, '#' },	/* bars, tracks, full */
	{ 0x2582, '1' }, { 0x2583, '2' }, { 0x2585, '3' }, { 0x2586, '4' }, { 0x2587, '5' },	/* levels */
	{ 0x258F, ' ' }, { 0x258E, ' ' }, { 0x258D, ' ' }, { 0x258C, '#' },	/* eighths, rounded */
	{ 0x258B, '#' }, { 0x258A, '#' }, { 0x2589, '#' },
	{ 0x2500, '-' }, { 0x2502, '|' }, { 0x250C, '+' }, { 0x2510, '+' }, { 0x2514, '+' }, { 0x2518, '+' },
	{ 0x2013, '-' }, { 0x2014, '-' }, { 0x2022, 'o' }, { 0x00B7, '.' }, { 0x2026, '.' }, { 0x203A, '>' },
	{ 0x2192, '>' }, { 0x2018, '\'' }, { 0x2019, '\'' }, { 0x201C, '"' }, { 0x201D, '"' }, { 0x00D7, 'x' },
	{ 0x00A0, ' ' }, { 0x25BE, 'v' }, { 0x25B4, '^' }, { 0x2265, '>' }, { 0x2264, '<' }, { 0x00B1, '~' },
	{ 0x2713, '+' },
};

char glyph_ascii(uint32_t ch)
{
	if (ch < 0x7F)
		return (char)ch;
	for (size_t i = 0; i < sizeof fallbacks / sizeof fallbacks[0]; i++)
		if (fallbacks[i].ch == ch)
			return fallbacks[i].ascii;
	return '?';
}
